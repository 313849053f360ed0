namespace Contribution.Rules.RuleSets.Files;

/// <summary>The months of a contribution year that is not a calendar year, as <c>yyyy-MM</c>.</summary>
internal sealed record PeriodPart
{
    public required string From { get; init; }
    public required string Through { get; init; }

    /// <summary>The numbers of its first and last month; null where either text is not a month.</summary>
    public (int First, int Last)? Months() =>
        (CalendarMonth.Parse(From), CalendarMonth.Parse(Through)) is (int first, int last) ? (first, last) : null;

    /// <summary>
    /// Whether it begins in the year and spans at most twelve months; or lies in the calendar year after, as the later part
    /// of a contribution year that begins within the year.
    /// </summary>
    public bool Fits(int year)
    {
        (int january, int december) = CalendarMonth.OfYear(year);
        return Months() is (int first, int last)
            && first <= last
            && last < first + CalendarMonth.PerYear
            && first >= january
            && (first <= december || last < december + CalendarMonth.PerYear);
    }

    /// <summary>
    /// Its first month, where it is a part of the year and not a year of its own: 13 is January of the calendar year after.
    /// </summary>
    public int? PartOf(int year)
    {
        (int january, int december) = CalendarMonth.OfYear(year);
        return
            Months() is (int first, int last)
            && (first > december || (last <= december && (first, last) != (january, december)))
            ? first - january + 1
            : null;
    }
}
