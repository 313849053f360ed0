using Contribution.Rules.Numbers;

namespace Contribution.Rules.Language;

/// <summary>An amount that expressions read by name: computed, or announced as a figure.</summary>
/// <param name="Name">Its name in the rule set: <c>floor</c>.</param>
internal sealed record Amount(string Name)
{
    /// <summary>The expression it is computed from; null where only a figure is announced.</summary>
    public Node? Value { get; init; }

    /// <summary>The announced figure in yuan a month; it wins over the expression.</summary>
    public decimal? Announced { get; init; }

    /// <summary>Its own rounding; null is none, the amount is exact.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>
    /// Whether it rests on a figure of its year: on one that is announced or rounded, its own or that of an amount it is
    /// computed from.
    /// </summary>
    public bool IsOfItsYear =>
        Announced is not null
        || Rounding is not null
        || Value!.All().OfType<AmountNode>().Any(node => node.Amount.IsOfItsYear);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
