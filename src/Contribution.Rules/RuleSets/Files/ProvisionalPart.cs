namespace Contribution.Rules.RuleSets.Files;

/// <summary>
/// That a figure is provisional; or, with a <see cref="Value"/>, what was charged until the figure was settled.
/// </summary>
internal sealed record ProvisionalPart
{
    public decimal? Value { get; init; }
    public Wording? SettledBy { get; init; }
    public string? Until { get; init; }
    public Source? Source { get; init; }
}
