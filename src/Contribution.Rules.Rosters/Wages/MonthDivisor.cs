namespace Contribution.Rules.Rosters;

/// <summary>By how many months a year's wages are divided.</summary>
public enum MonthDivisor
{
    /// <summary>By the months in which wages were actually paid.</summary>
    Actual,

    /// <summary>By twelve, even for persons who came or went during the year.</summary>
    Twelve,
}

/// <summary>The divisor that a document's wages have unless the caller chooses, and why.</summary>
internal sealed record DivisorChoice
{
    /// <summary>The divisor.</summary>
    public required MonthDivisor Divisor { get; init; }

    /// <summary>The document that says so; null is that none does.</summary>
    public string? Document { get; init; }

    /// <summary>How it was read.</summary>
    public required string Reading { get; init; }
}
