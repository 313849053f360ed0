using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Months;

/// <summary>The months that a row of its own gives, in the columns that are no facts.</summary>
/// <param name="Span">From which month through which; null where only a number is given, or none is in the period.</param>
/// <param name="Count">How many; 0 is none in the period.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GivenMonths(MonthSpan? Span, int Count)
{
    private const string First = "firstMonth";
    private const string Last = "lastMonth";
    private const string Number = "months";

    /// <summary>All months of a span.</summary>
    public static GivenMonths Of(MonthSpan span) => new(span, span.Count);

    /// <summary>What a row says: a first and a last month, either of which may be absent, or a number of months.</summary>
    /// <param name="columns">The row's columns.</param>
    /// <param name="period">The period: what is outside does not count, and an absent end is its end.</param>
    /// <param name="faults">Takes what cannot be read.</param>
    /// <returns>The months; null where the row says nothing of them, or nothing that can be read.</returns>
    internal static GivenMonths? Read(
        ImmutableDictionary<string, string> columns,
        MonthSpan period,
        ICollection<Wording> faults
    )
    {
        int before = faults.Count;
        Month? first = ReadMonth(columns, First, faults);
        Month? last = ReadMonth(columns, Last, faults);
        if (first > last)
        {
            faults.Add(OtherColumns.Unreadable(Last, $"{last}", new Wording($"早于 {first}", $"it is before {first}")));
        }

        return faults.Count > before ? null
            : first is null && last is null ? ReadNumber(columns, period, faults)
            : Within(period, first ?? period.First, last ?? period.Last);
    }

    private static GivenMonths Within(MonthSpan period, Month first, Month last) =>
        period.Within(new MonthSpan(first, last)) is MonthSpan common ? Of(common) : new GivenMonths(null, 0);

    private static Month? ReadMonth(
        ImmutableDictionary<string, string> columns,
        string name,
        ICollection<Wording> faults
    )
    {
        string? text = OtherColumns.Find(columns, name);
        Month? month = Month.Parse(text);
        if (text is not null && month is null)
        {
            faults.Add(
                OtherColumns.Unreadable(
                    name,
                    text,
                    new Wording("应为年月,如 2011-01", "a month such as 2011-01 is expected")
                )
            );
        }

        return month;
    }

    private static GivenMonths? ReadNumber(
        ImmutableDictionary<string, string> columns,
        MonthSpan period,
        ICollection<Wording> faults
    )
    {
        if (OtherColumns.Find(columns, Number) is not string text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return new GivenMonths(null, Math.Min(count, period.Count));
        }

        faults.Add(
            OtherColumns.Unreadable(Number, text, new Wording("应为月数,如 6", "a number of months is expected"))
        );
        return null;
    }
}
