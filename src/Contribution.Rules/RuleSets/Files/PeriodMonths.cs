namespace Contribution.Rules.RuleSets.Files;

/// <summary>The months of a contribution year that is not a calendar year.</summary>
internal static class PeriodMonths
{
    /// <summary>
    /// Whether they begin in the year and are at most twelve; or lie in the calendar year after, as the later part of a
    /// contribution year that begins within the year.
    /// </summary>
    public static bool Fit(this MonthSpan months, int year) =>
        months.Count is >= 1 and <= YearMonth.PerYear
        && months.From.Year >= year
        && (months.From.Year == year || (months.Through.Year == year + 1 && months.Through.Month < YearMonth.PerYear));

    /// <summary>
    /// The first month, where they are a part of the year and not a year of its own: 13 is January of the calendar year after.
    /// </summary>
    public static int? PartOf(this MonthSpan months, int year) =>
        months.From.Year > year || (months.Through.Year <= year && months.Count != YearMonth.PerYear)
            ? ((months.From.Year - year) * YearMonth.PerYear) + months.From.Month
            : null;
}
