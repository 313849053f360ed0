using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>The number that a whole number must exceed to be above a threshold: its floor.</summary>
internal sealed class FloorFigure(SharedSum threshold) : Figure
{
    /// <inheritdoc/>
    public override string Key => "floor " + threshold.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        threshold.Compute(shared) is Rational value ? Saturated(value.Floor()) : 0;
}
