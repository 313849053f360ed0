namespace Contribution.Rules.RuleSets.Files;

/// <summary>
/// The mark of a provisional figure; or, with a <see cref="Value"/>, the figure that was charged until it was settled.
/// </summary>
internal sealed record ProvisionalPart
{
    public decimal? Value { get; init; }
    public Wording? SettledBy { get; init; }
    public string? Until { get; init; }
    public Source? Source { get; init; }
}
