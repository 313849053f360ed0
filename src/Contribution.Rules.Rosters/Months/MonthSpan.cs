using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters;

/// <summary>Successive months (起止年月), both ends among them.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month; not before the first.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MonthSpan(Month First, Month Last)
{
    /// <summary>How many months they are.</summary>
    public int Count => First.Until(Last) + 1;

    /// <summary>The months of a calendar year.</summary>
    public static MonthSpan Of(int year) => new(new Month(year, 1), new Month(year, Month.PerYear));

    /// <summary>The months of a rule set's contribution year: not everywhere a calendar year.</summary>
    public static MonthSpan Of(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return Month.Parse(set.Period?.From) is Month first && Month.Parse(set.Period?.Through) is Month last
            ? new MonthSpan(first, last)
            : Of(set.Id.Year);
    }

    /// <summary>The months, in order.</summary>
    public IEnumerable<Month> Each()
    {
        Month first = First;
        return Enumerable.Range(0, Count).Select(first.Plus);
    }

    /// <summary>Whether a month is one of them.</summary>
    public bool Contains(Month month) => First <= month && month <= Last;

    /// <summary>The months that both have; null where they have none in common.</summary>
    public MonthSpan? Within(MonthSpan other)
    {
        MonthSpan common = new(First < other.First ? other.First : First, Last < other.Last ? Last : other.Last);
        return common.First <= common.Last ? common : null;
    }

    /// <summary>The span as <c>2011-01/2011-12</c>.</summary>
    public override string ToString() => $"{First}/{Last}";
}
