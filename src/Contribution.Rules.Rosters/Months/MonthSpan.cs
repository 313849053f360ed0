using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters;

/// <summary>Successive months (起止年月), both ends among them.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month; not before the first.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MonthSpan(YearMonth First, YearMonth Last)
{
    /// <summary>The number of months.</summary>
    public int Count => First.MonthsUntil(Last) + 1;

    /// <summary>The months of a calendar year.</summary>
    public static MonthSpan OfYear(int year) => new(new YearMonth(year, 1), new YearMonth(year, YearMonth.PerYear));

    /// <summary>The months of a rule set's contribution year: not everywhere a calendar year.</summary>
    public static MonthSpan InForce(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Period is ContributionPeriod period
            ? new MonthSpan(period.From, period.Through)
            : OfYear(set.Id.Year);
    }

    /// <summary>The months, in order.</summary>
    public IEnumerable<YearMonth> Each() => First.Through(Last);

    /// <summary>Whether a month is one of them.</summary>
    public bool Contains(YearMonth month) => First <= month && month <= Last;

    /// <summary>The months that both have; null where they have none in common.</summary>
    public MonthSpan? Within(MonthSpan other)
    {
        MonthSpan common = new(First < other.First ? other.First : First, Last < other.Last ? Last : other.Last);
        return common.First <= common.Last ? common : null;
    }

    /// <summary>The span as <c>2011-01/2011-12</c>.</summary>
    public override string ToString() => $"{First}/{Last}";
}
