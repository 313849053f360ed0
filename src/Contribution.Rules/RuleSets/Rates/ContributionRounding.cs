using System.Text.Json.Serialization;
using Contribution.Rules.Numbers;

namespace Contribution.Rules;

/// <summary>How a place rounds contributions, from one month on.</summary>
public sealed class ContributionRounding
{
    /// <summary>The place: a six-digit code of GB/T 2260.</summary>
    public required string Place { get; init; }

    /// <summary>The place's name.</summary>
    [JsonInclude]
    internal string? Name { get; init; }

    /// <summary>The insurance; null is every one.</summary>
    public Insurance? Insurance { get; init; }

    /// <summary>The payer whose contributions are rounded; null is all.</summary>
    public Payer? Payer { get; init; }

    /// <summary>The amount that is rounded: each person's, or the sum.</summary>
    public required RoundingLevel Level { get; init; }

    /// <summary>The step in yuan: 0.01 for fen (分), 0.1 for jiao (角) or 1 for yuan (元).</summary>
    public required decimal Step { get; init; }

    /// <summary>How an amount between two steps is rounded; up to the jiao is 见分进角.</summary>
    public required RoundingMode Mode { get; init; }

    /// <summary>The first month: <c>2025-01</c>.</summary>
    public required YearMonth From { get; init; }

    /// <summary>The last month; null is until further notice.</summary>
    public YearMonth? Through { get; init; }

    /// <summary>Whether the places below inherit it.</summary>
    [JsonInclude]
    internal bool AppliesBelow { get; init; }

    /// <summary>The document; null where a request brought the rounding without one.</summary>
    [JsonRequired]
    public Source? Source { get; init; }

    internal Rounding Rounding => Rounding.Unchecked(Step, Mode);

    /// <summary>The months in which it holds; without a last one, to the latest there is.</summary>
    internal MonthSpan Months => new(From, Through ?? YearMonth.Latest);
}
