using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Contribution.Rules;

/// <summary>Successive months (起止年月), both ends among them.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MonthSpan
{
    /// <summary>Successive months.</summary>
    /// <param name="from">The first month.</param>
    /// <param name="through">
    /// The last month. One before the first is not refused here: a request with such a span is answered with a fault.
    /// </param>
    [SetsRequiredMembers]
    public MonthSpan(YearMonth from, YearMonth through) => (From, Through) = (from, through);

    /// <summary>The first month: <c>2019-07</c>.</summary>
    public required YearMonth From { get; init; }

    /// <summary>The last month: <c>2020-06</c>; not before the first.</summary>
    public required YearMonth Through { get; init; }

    /// <summary>The number of months; not above 0 where the last month is before the first.</summary>
    [JsonIgnore]
    public int Count => From.MonthsUntil(Through) + 1;

    /// <summary>The months of a calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    internal static MonthSpan OfYear(int year) => new(new YearMonth(year, 1), new YearMonth(year, YearMonth.PerYear));

    /// <summary>Lets a pattern name the first and the last month.</summary>
    internal void Deconstruct(out YearMonth from, out YearMonth through) => (from, through) = (From, Through);

    /// <summary>The months, in order.</summary>
    internal IEnumerable<YearMonth> Months() => From.Through(Through);

    /// <summary>Whether a month is one of them.</summary>
    internal bool Contains(YearMonth month) => From <= month && month <= Through;

    /// <summary>The months that both have; null where they have none in common.</summary>
    internal MonthSpan? Intersect(MonthSpan other)
    {
        MonthSpan common = new(
            From < other.From ? other.From : From,
            Through < other.Through ? Through : other.Through
        );
        return common.From <= common.Through ? common : null;
    }

    /// <summary>The span as <c>2011-01/2011-12</c>.</summary>
    public override string ToString() => $"{From}/{Through}";
}
