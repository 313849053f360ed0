namespace Contribution.Rules.RuleSets.Files;

/// <summary>A figure of another year or place as a rule file names it: a published wage, or an amount of an earlier year.</summary>
internal sealed class FigurePart : IWrittenPart
{
    public string? Place { get; init; }
    public string? Name { get; init; }
    public string? Population { get; init; }
    public int? StatisticYear { get; init; }
    public string? Amount { get; init; }
    public string? Of { get; init; }
    public int? ContributionYear { get; init; }
    public int? YearsBefore { get; init; }
    public WageForm? From { get; init; }
    public Dictionary<string, WageForm>? FromByYear { get; init; }
    public RoundingPart? Rounding { get; init; }
    public required string Article { get; init; }
    public Source? Source { get; init; }
    public Wording? Reading { get; init; }
}
