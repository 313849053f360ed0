using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>Whether a figure that all cases share, such as the reference wage, is known.</summary>
internal sealed class KnownCondition(Symbol symbol) : SharedCondition
{
    private readonly FactNode _fact = new(symbol);

    /// <inheritdoc/>
    public override string Key => _fact.Symbol.Name;

    /// <inheritdoc/>
    public override bool Holds(Interpreter shared) => shared.Number(_fact) is not null;
}
