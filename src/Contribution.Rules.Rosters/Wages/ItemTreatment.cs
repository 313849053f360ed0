namespace Contribution.Rules.Rosters.Wages;

/// <summary>The treatment of one item of pay, and its article.</summary>
/// <param name="Treatment">What becomes of it.</param>
/// <param name="Article">The article of the document; null for what is no pay of its own.</param>
internal sealed record ItemTreatment(WageTreatment Treatment, string? Article)
{
    /// <summary>The clause that speaks of it; null where none does.</summary>
    public WageClause? Clause { get; init; }

    /// <summary>Why it is no pay of its own; null where it is pay.</summary>
    public NoPay? NoPay { get; init; }

    /// <summary>The listed name that is nearest to an unlisted one; a hint, and nothing follows from it.</summary>
    public string? Nearest { get; init; }

    /// <summary>Whether no clause speaks of it.</summary>
    public bool IsUnlisted => Clause is null && NoPay is null;
}
