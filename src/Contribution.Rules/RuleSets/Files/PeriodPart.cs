namespace Contribution.Rules.RuleSets.Files;

/// <summary>The months of a contribution year that is not a calendar year, as <c>yyyy-MM</c>.</summary>
internal sealed record PeriodPart
{
    public required string From { get; init; }
    public required string Through { get; init; }

    /// <summary>Its first and last month; null where either text is no month.</summary>
    public (YearMonth First, YearMonth Last)? Months() =>
        YearMonth.TryParse(From, out YearMonth first) && YearMonth.TryParse(Through, out YearMonth last)
            ? (first, last)
            : null;

    /// <summary>
    /// Whether it begins in the year and spans at most twelve months; or lies in the calendar year after, as the later part
    /// of a contribution year that begins within the year.
    /// </summary>
    public bool Fits(int year) =>
        Months() is (YearMonth first, YearMonth last)
        && first.MonthsUntil(last) is >= 0 and < YearMonth.PerYear
        && first.Year >= year
        && (first.Year == year || (last.Year == year + 1 && last.Month < YearMonth.PerYear));

    /// <summary>
    /// Its first month, where it is a part of the year and not a year of its own: 13 is January of the calendar year after.
    /// </summary>
    public int? PartOf(int year) => Months() is (YearMonth first, YearMonth last) ? PartOf(year, first, last) : null;

    /// <summary>Finds the part of a year from its months.</summary>
    public static int? PartOf(int year, YearMonth first, YearMonth last) =>
        first.Year > year || (last.Year <= year && first.MonthsUntil(last) != YearMonth.PerYear - 1)
            ? ((first.Year - year) * YearMonth.PerYear) + first.Month
            : null;
}
