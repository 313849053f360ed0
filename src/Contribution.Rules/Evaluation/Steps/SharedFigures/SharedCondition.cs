using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps.SharedFigures;

/// <summary>A condition that holds for all cases of a reference wage or for none.</summary>
/// <param name="key">The key of the condition; equal conditions have equal keys.</param>
/// <param name="holds">Whether it is known to hold.</param>
internal sealed class SharedCondition(string key, Func<Interpreter, bool> holds)
{
    /// <summary>The key of the condition; equal conditions have equal keys.</summary>
    public string Key => key;

    /// <summary>Whether a figure that all cases share, such as the reference wage, is known.</summary>
    public static SharedCondition Known(Symbol symbol)
    {
        FactNode fact = new(symbol);
        return new(symbol.Name, shared => shared.Number(fact) is not null);
    }

    /// <summary>How a sum compares with 0.</summary>
    public static SharedCondition Sign(Comparison operation, SharedSum sum) =>
        new(
            $"{operation} {sum.Key}",
            shared => sum.Compute(shared) is Rational value && ComparisonNode.Holds(operation, value.Sign)
        );

    /// <summary>Whether it is known to hold.</summary>
    /// <param name="shared">Knows the reference wage.</param>
    public bool Holds(Interpreter shared) => holds(shared);
}
