using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Input.Months;

/// <summary>The months that a row of its own gives, in the columns that are no facts.</summary>
/// <param name="Span">From which month through which; null where only a number is given, or none is in the period.</param>
/// <param name="Count">The number; 0 is none in the period.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GivenMonths(MonthSpan? Span, int Count)
{
    private const string First = "firstMonth";
    private const string Last = "lastMonth";
    internal const string Number = "months";

    /// <summary>All months of a span.</summary>
    public static GivenMonths From(MonthSpan span) => new(span, span.Count);

    /// <summary>
    /// From which month through which a row says that it holds; an open end is the earliest or the last there can be. Null
    /// where it gives neither, or a text that is no month.
    /// </summary>
    internal static MonthSpan? SpanOf(ImmutableDictionary<string, string> columns)
    {
        string? first = OtherColumns.Find(columns, First);
        string? last = OtherColumns.Find(columns, Last);
        YearMonth? from = first is null ? default(YearMonth) : MonthText.Read(first);
        YearMonth? through = last is null ? YearMonth.Latest : MonthText.Read(last);
        return (first ?? last) is not null && from <= through ? new MonthSpan(from.Value, through.Value) : null;
    }

    /// <summary>Joins the months of the rows of one person, each a spell of its own.</summary>
    /// <param name="rows">The rows' months; null is not said, or not readable.</param>
    /// <returns>The spans, null where there are none, and the number of months; null where a row says nothing.</returns>
    internal static (MonthSpans? Spans, int Count)? Together(IEnumerable<GivenMonths?> rows)
    {
        GivenMonths?[] given = [.. rows];
        if (Array.Exists(given, row => row is null))
        {
            return null;
        }

        MonthSpan[] spans = [.. given.Select(row => row!.Value.Span).OfType<MonthSpan>()];
        return (spans.Length == 0 ? null : MonthSpans.Merge(spans), given.Sum(row => row!.Value.Count));
    }

    /// <summary>
    /// Reads the months of a row: a first and a last month, either of which may be absent, or a number of
    /// months. A month in which the rule set is not in force is a fault: it has a base of its own.
    /// </summary>
    /// <param name="columns">The row's columns.</param>
    /// <param name="asked">The requested months: others do not count, and an absent end is their end.</param>
    /// <param name="inForce">The months in which the rule set is in force.</param>
    /// <param name="faults">Receives the values that cannot be read.</param>
    /// <returns>The months; null where the row says nothing of them, or nothing that can be read.</returns>
    internal static GivenMonths? Read(
        ImmutableDictionary<string, string> columns,
        MonthSpan asked,
        MonthSpan inForce,
        ICollection<UnreadCell> faults
    ) => Read(columns, asked, inForce, allowed: inForce, faults);

    /// <summary>
    /// Reads the months of a row of the insured. A person may be insured since long before the rule set was in force, and for
    /// longer: only a row with no month in common is a fault.
    /// </summary>
    internal static GivenMonths? ReadInsured(
        ImmutableDictionary<string, string> columns,
        MonthSpan asked,
        MonthSpan inForce,
        ICollection<UnreadCell> faults
    ) => Read(columns, asked, inForce, allowed: null, faults);

    private static GivenMonths? Read(
        ImmutableDictionary<string, string> columns,
        MonthSpan asked,
        MonthSpan inForce,
        MonthSpan? allowed,
        ICollection<UnreadCell> faults
    )
    {
        int before = faults.Count;
        YearMonth? first = ReadMonth(columns, First, allowed, faults);
        YearMonth? last = ReadMonth(columns, Last, allowed, faults);
        int? count = ReadCount(columns, faults);
        if (first > last)
        {
            faults.Add(new UnreadCell(Last, $"{last}", new Wording($"早于 {first}", $"it is before {first}")));
        }

        if (faults.Count == before && (first > inForce.Through || last < inForce.From))
        {
            faults.Add(
                first > inForce.Through ? Outside(First, $"{first}", inForce) : Outside(Last, $"{last}", inForce)
            );
        }

        if (faults.Count > before)
        {
            return null;
        }

        if (first is null && last is null)
        {
            return count is int number ? FromNumber(number, asked, inForce, faults) : null;
        }

        MonthSpan given = new(first ?? inForce.From, last ?? inForce.Through);
        if (count is int said && !Agrees(said, given, asked, inForce))
        {
            faults.Add(
                new UnreadCell(
                    Number,
                    $"{said}",
                    new Wording(
                        $"{given.From} 至 {given.Through} 共 {given.Count} 个月，与此不符；请改填起月和止月，不填月数",
                        $"{given.From} through {given.Through} are {given.Count} months; give the first and the last month, and no number"
                    )
                )
            );
            return null;
        }

        return Within(asked, first ?? asked.From, last ?? asked.Through);
    }

    /// <summary>Whether a number beside months counts them: all of them, or those in force, or the requested ones.</summary>
    private static bool Agrees(int number, MonthSpan given, MonthSpan asked, MonthSpan inForce) =>
        number == given.Count
        || number == given.Intersect(inForce)?.Count
        || number == (given.Intersect(asked)?.Count ?? 0);

    private static UnreadCell Outside(string column, string text, MonthSpan inForce) =>
        new UnreadCell(
            column,
            text,
            new Wording(
                $"不在规则适用期 {inForce.From} 至 {inForce.Through} 内，另有缴费基数",
                $"outside the rule set's period, {inForce.From} through {inForce.Through}; other months have a base of their own"
            )
        );

    private static GivenMonths Within(MonthSpan asked, YearMonth first, YearMonth last) =>
        last < first || asked.Intersect(new MonthSpan(first, last)) is not MonthSpan common
            ? new GivenMonths(null, 0)
            : From(common);

    private static YearMonth? ReadMonth(
        ImmutableDictionary<string, string> columns,
        string name,
        MonthSpan? inForce,
        ICollection<UnreadCell> faults
    )
    {
        string? text = OtherColumns.Find(columns, name);
        YearMonth? month = MonthText.Read(text);
        if (month is YearMonth known && inForce is MonthSpan period && !period.Contains(known))
        {
            faults.Add(Outside(name, text!, period));
        }
        else if (text is not null && month is null)
        {
            faults.Add(
                new UnreadCell(name, text, new Wording("应为年月，如 2011-01", "a month such as 2011-01 is expected"))
            );
        }

        return month;
    }

    private static int? ReadCount(ImmutableDictionary<string, string> columns, ICollection<UnreadCell> faults)
    {
        string? text = OtherColumns.Find(columns, Number);
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return count;
        }

        faults.Add(new UnreadCell(Number, text, new Wording("应为月数，如 6", "a number of months is expected")));
        return null;
    }

    /// <summary>A number says nothing of which months they are: it counts where that makes no difference.</summary>
    private static GivenMonths? FromNumber(
        int count,
        MonthSpan asked,
        MonthSpan inForce,
        ICollection<UnreadCell> faults
    )
    {
        if (count <= asked.Count || count == inForce.Count)
        {
            return new GivenMonths(null, Math.Min(count, asked.Count));
        }

        faults.Add(
            count > inForce.Count
                ? Outside(Number, $"{count}", inForce)
                : new UnreadCell(
                    Number,
                    $"{count}",
                    new Wording(
                        $"多于所查的 {asked.Count} 个月，不知是哪几个月；请改填起月和止月",
                        $"more than the {asked.Count} months asked for, and which is not known; give the first and the last month"
                    )
                )
        );
        return null;
    }
}
