using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Input.Months;

/// <summary>The months in which persons of a list are insured, by the columns <c>firstMonth</c> and <c>lastMonth</c>.</summary>
/// <param name="asked">The requested months.</param>
/// <param name="inForce">The months in which the rule set is in force.</param>
internal sealed class PersonMonths(MonthSpan asked, MonthSpan inForce)
{
    /// <summary>The number of months in a mask.</summary>
    public const int MostInMask = 64;

    private static readonly Wording WhichIsUnknown = new(
        "只有月数，不知是哪几个月；请改填起月和止月",
        "a number of months does not say which they are; give the first and the last month"
    );

    /// <summary>The requested months.</summary>
    public MonthSpan Asked => asked;

    /// <summary>The months in which the rule set is in force.</summary>
    public MonthSpan InForce => inForce;

    /// <summary>A bit for each of the requested months.</summary>
    public ulong All => Bits(0, asked.Count);

    /// <summary>A bit for each of successive months.</summary>
    /// <param name="first">The first of them, from 0 for the first requested month.</param>
    /// <param name="count">The number of months, from 1.</param>
    public static ulong Bits(int first, int count) => (ulong.MaxValue >> (MostInMask - count)) << first;

    /// <summary>A bit for each of the requested months in a span, the first lowest.</summary>
    public ulong Mask(MonthSpan span) =>
        asked.Intersect(span) is MonthSpan common ? Bits(asked.From.MonthsUntil(common.From), common.Count) : 0;

    /// <summary>The months of all rows of a person.</summary>
    /// <param name="row">The first of them.</param>
    /// <param name="spans">The spans of all; null where there is one row, or where they are not said.</param>
    public ulong Mask(PersonRow row, IReadOnlyList<MonthSpan>? spans) =>
        spans?.Aggregate(0UL, (mask, span) => mask | Mask(span)) ?? Mask(row);

    /// <summary>
    /// The value by which it is not known in which months the person of a row is insured; null where it is known.
    /// </summary>
    public UnreadCell? Unread(PersonRow row)
    {
        List<UnreadCell> unread = [];
        return Read(row, unread) is { Span: null, Count: > 0 and int count } && count < asked.Count
            ? new UnreadCell(GivenMonths.Number, OtherColumns.Find(row.Other, GivenMonths.Number)!, WhichIsUnknown)
            : unread.FirstOrDefault();
    }

    /// <summary>
    /// The months of a person; none where the list does not say them, and all requested ones are the person's.
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="faults">Receives the values that cannot be read.</param>
    public IEnumerable<InsuredMonths> ReadInsured(PersonRow person, List<Fault> faults)
    {
        ImmutableArray<Wording> unread =
        [
            .. person.IsContradicted ? [PersonRow.Contradicted] : Array.Empty<Wording>(),
            .. person.Rows.Select(row => Unread(row)?.Sentence).OfType<Wording>(),
        ];
        if (!unread.IsEmpty)
        {
            Wording why = new(
                string.Join("；", unread.Select(wording => wording.Zh)),
                string.Join("; ", unread.Select(wording => wording.En))
            );
            faults.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    $"/persons/{person.Facts.Id}/firstMonth",
                    why.En,
                    "firstMonth, lastMonth: yyyy-MM"
                )
                {
                    Words = new FaultWords(
                        why,
                        new Wording("起月和止月写作年月，如 2024-03", "the first and the last month as yyyy-MM")
                    ),
                }
            );
            return [];
        }

        GivenMonths?[] given = [.. person.Rows.Select(row => Read(row, []))];
        if (Array.Exists(given, row => row is null or { Span: null, Count: > 0 }))
        {
            return [];
        }

        // A person insured in none of the months is represented by the month before them, which is never asked for.
        YearMonth before = asked.From.AddMonths(-1);
        return Joined(given.Select(row => row!.Value.Span).OfType<MonthSpan>())
            .DefaultIfEmpty(new MonthSpan(before, before))
            .Select(span => new InsuredMonths(person.Facts.Id, span.From, span.Through));
    }

    /// <summary>Spans in order, those together that follow each other.</summary>
    private static List<MonthSpan> Joined(IEnumerable<MonthSpan> spans)
    {
        List<MonthSpan> joined = [];
        foreach (MonthSpan span in spans.OrderBy(span => span.From))
        {
            if (joined is [.., MonthSpan last] && last.Through.MonthsUntil(span.From) == 1)
            {
                joined[^1] = new MonthSpan(last.From, span.Through);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    /// <summary>The months of one row; all where it does not say them.</summary>
    private ulong Mask(PersonRow row) =>
        Read(row, []) switch
        {
            { Span: MonthSpan span } => Mask(span),
            { Count: 0 } => 0,
            _ => All,
        };

    private GivenMonths? Read(PersonRow row, List<UnreadCell> unread) =>
        GivenMonths.Read(row.Other, asked, inForce, unread);
}
