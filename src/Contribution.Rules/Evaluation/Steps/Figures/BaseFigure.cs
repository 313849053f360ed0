using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>A base in fen that all cases of a rule share.</summary>
internal sealed class BaseFigure(SharedSum sum, Rounding rounding) : Figure
{
    /// <inheritdoc/>
    public override string Key => "base " + sum.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        sum.Compute(shared) is Rational value
            ? (long)(rounding.Apply(value) * new Rational(Fen.PerYuan, 1)).Numerator
            : 0;
}
