using Contribution.Rules.Evaluation.Steps.SharedFigures;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A number as a sum: multiples of columns, and a part that all cases share.</summary>
internal sealed class LinearTerms
{
    /// <summary>The columns, in ascending order, and the factor of each.</summary>
    public SortedDictionary<int, Rational> Columns { get; } = [];

    /// <summary>The part that all cases share.</summary>
    public SharedSum Shared { get; } = new();

    /// <summary>Adds a multiple of a column.</summary>
    public void Add(int column, Rational factor)
    {
        Rational sum = Columns.GetValueOrDefault(column) + factor;
        if (sum.Sign == 0)
        {
            Columns.Remove(column);
        }
        else
        {
            Columns[column] = sum;
        }
    }
}
