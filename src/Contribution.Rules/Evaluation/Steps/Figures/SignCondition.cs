using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>How a sum compares with 0.</summary>
internal sealed class SignCondition(Comparison operation, SharedSum sum) : SharedCondition
{
    /// <inheritdoc/>
    public override string Key => $"{operation} {sum.Key}";

    /// <inheritdoc/>
    public override bool Holds(Interpreter shared) =>
        sum.Compute(shared) is Rational value && ComparisonNode.Holds(operation, value.Sign);
}
