using System.Globalization;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>The months of a contribution year that is not a calendar year, as <c>yyyy-MM</c>.</summary>
internal sealed record PeriodPart
{
    public required string From { get; init; }
    public required string Through { get; init; }

    /// <summary>Whether it begins in the year and spans at most twelve months.</summary>
    public bool Fits(int year) =>
        Month(From) is DateOnly first
        && Month(Through) is DateOnly last
        && first.Year == year
        && first <= last
        && last < first.AddYears(1);

    /// <summary>Its first month, where it is the later part of the year and not a year of its own.</summary>
    public int? LaterPartOf(int year) =>
        Month(From) is { Month: > 1 } first && Month(Through)?.Year == year && first.Year == year ? first.Month : null;

    private static DateOnly? Month(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly first)
            ? first
            : null;
}
