using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>The whole number that equals a threshold.</summary>
internal sealed class ExactFigure(SharedSum threshold) : Figure
{
    /// <inheritdoc/>
    public override string Key => "exact " + threshold.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        threshold.Compute(shared) is not Rational value ? 0
        : value.IsInteger ? Saturated(value.Numerator)
        : Never;
}
