using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Input.Months;

/// <summary>Spans of months in order, none of which overlaps another: the spells of a person with an employer.</summary>
internal sealed class MonthSpans
{
    private readonly ImmutableArray<MonthSpan> _spans;

    private MonthSpans(ImmutableArray<MonthSpan> spans) => _spans = spans;

    /// <summary>The first month of all.</summary>
    public YearMonth First => _spans[0].From;

    /// <summary>The last month of all.</summary>
    public YearMonth Last => _spans[^1].Through;

    /// <summary>The number of months; those between two spans do not count.</summary>
    public int Count => _spans.Sum(span => span.Count);

    /// <summary>The spans, in order.</summary>
    public ImmutableArray<MonthSpan> Each => _spans;

    /// <summary>One span, or several that do not overlap, in any order.</summary>
    /// <exception cref="ArgumentException">There is no span, or two overlap.</exception>
    public static MonthSpans Merge(params IEnumerable<MonthSpan> spans)
    {
        ImmutableArray<MonthSpan> ordered = [.. spans.OrderBy(span => span.From)];
        return ordered.IsEmpty || ordered.Zip(ordered.Skip(1)).Any(pair => pair.Second.From <= pair.First.Through)
            ? throw new ArgumentException("there is no span, or two overlap", nameof(spans))
            : new MonthSpans(ordered);
    }

    /// <summary>Whether a month is one of them.</summary>
    public bool Contains(YearMonth month) => _spans.Any(span => span.Contains(month));

    /// <summary>Which spans they are, where there are several; else nothing.</summary>
    internal ImmutableArray<Wording> Spells() =>
        _spans.Length == 1
            ? []
            :
            [
                new Wording(
                    "分段：" + string.Join("、", _spans.Select(span => $"{span.From} 至 {span.Through}")),
                    "spells: " + string.Join(", ", _spans.Select(span => $"{span.From} through {span.Through}"))
                ),
            ];

    /// <summary>The spans as <c>2011-01/2011-03, 2011-07/2011-12</c>.</summary>
    public override string ToString() => string.Join(", ", _spans);
}
