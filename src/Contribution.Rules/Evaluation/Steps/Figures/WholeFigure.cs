using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>A whole number in the grain in which it is added up: it is whole for every reference wage.</summary>
internal sealed class WholeFigure(SharedSum sum) : Figure
{
    /// <inheritdoc/>
    public override string Key => "whole " + sum.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        sum.Compute(shared) is not Rational value ? 0
        : value.IsInteger ? (long)value.Numerator
        : throw new InvalidOperationException($"not whole in its grain: {value}");
}
