namespace Contribution.Rules.RuleSets.Files;

/// <summary>A closed list of tiers as a rule file names it.</summary>
internal sealed class TiersPart : IWrittenPart
{
    public decimal[]? Ratios { get; init; }
    public string? Of { get; init; }
    public string[]? Amounts { get; init; }
    public RoundingPart? Rounding { get; init; }
    public Dictionary<string, TiersOfYear>? ByYear { get; init; }
    public string[]? Within { get; init; }
    public required string Article { get; init; }
    public Source? Source { get; init; }
    public Wording? Reading { get; init; }
}

/// <summary>The tiers of one year, in the place of the list's.</summary>
internal sealed class TiersOfYear
{
    public decimal[]? Ratios { get; init; }
    public string? Of { get; init; }
    public string[]? Amounts { get; init; }
    public RoundingPart? Rounding { get; init; }
}
