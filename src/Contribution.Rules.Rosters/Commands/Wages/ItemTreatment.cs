namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>The treatment of one item of pay, and its article.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Article">The article of the document; null for items that are no pay.</param>
internal sealed record ItemTreatment(WageTreatment Treatment, string? Article)
{
    /// <summary>The clause that names it; null where none does.</summary>
    public WageClause? Clause { get; init; }

    /// <summary>Why it is no pay of its own; null where it is pay.</summary>
    public NoPay? NoPay { get; init; }

    /// <summary>Whether it is a sum that items of pay add up to, all or some; those of all have <see cref="NoPay.OfAllItems"/>.</summary>
    public bool IsCheckedSum { get; init; }

    /// <summary>The listed name that is nearest to an unlisted one; a hint, and nothing follows from it.</summary>
    public string? Nearest { get; init; }

    /// <summary>Whether no clause names it.</summary>
    public bool IsUnlisted => Clause is null && NoPay is null;
}
