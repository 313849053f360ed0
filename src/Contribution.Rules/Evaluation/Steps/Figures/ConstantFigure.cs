using System.Globalization;
using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>A constant.</summary>
internal sealed class ConstantFigure(long value) : Figure
{
    /// <inheritdoc/>
    public override string Key => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) => value;
}
