using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A condition that holds for all cases of a reference wage or for none.</summary>
internal abstract class SharedCondition
{
    /// <summary>The same for equal conditions.</summary>
    public abstract string Key { get; }

    /// <summary>Whether it is known to hold.</summary>
    /// <param name="shared">Knows the reference wage.</param>
    public abstract bool Holds(Interpreter shared);
}

/// <summary>Whether a figure that all cases share, such as the reference wage, is known.</summary>
internal sealed class KnownCondition(Symbol symbol) : SharedCondition
{
    private readonly FactNode _fact = new(symbol);

    /// <inheritdoc/>
    public override string Key => _fact.Symbol.Name;

    /// <inheritdoc/>
    public override bool Holds(Interpreter shared) => shared.Number(_fact) is not null;
}

/// <summary>How a sum compares with 0.</summary>
internal sealed class SignCondition(Comparison operation, SharedSum sum) : SharedCondition
{
    /// <inheritdoc/>
    public override string Key => $"{operation} {sum.Key}";

    /// <inheritdoc/>
    public override bool Holds(Interpreter shared) =>
        sum.Compute(shared) is Rational value && ComparisonNode.Holds(operation, value.Sign);
}
