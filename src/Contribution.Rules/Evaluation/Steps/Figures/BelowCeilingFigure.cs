using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>The number that a whole number must exceed to be at least a threshold: one below its ceiling.</summary>
internal sealed class BelowCeilingFigure(SharedSum threshold) : Figure
{
    /// <inheritdoc/>
    public override string Key => "below " + threshold.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        threshold.Compute(shared) is Rational value ? Saturated(-(-value).Floor() - 1) : 0;
}
