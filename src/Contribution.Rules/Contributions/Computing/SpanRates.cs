using System.Collections.Immutable;
using Contribution.Rules.Contributions.Amounts;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>Successive months with their rates.</summary>
/// <param name="first">The first month.</param>
/// <param name="last">The last month.</param>
/// <param name="applied">The rates, one for each payer that there is.</param>
internal sealed class SpanRates(YearMonth first, YearMonth last, ImmutableArray<RoundedRate> applied)
{
    public YearMonth First { get; } = first;
    public YearMonth Last { get; } = last;
    public ImmutableArray<RoundedRate> Applied { get; } = applied;

    /// <summary>The number of months.</summary>
    public int Months => First.MonthsUntil(Last) + 1;

    /// <summary>The months, in order.</summary>
    public IEnumerable<YearMonth> Each() => First.Through(Last);

    /// <summary>The span cut into parts: a part begins with each of some months that lies in it.</summary>
    /// <param name="months">The months, in order.</param>
    public IEnumerable<SpanRates> CutBefore(IEnumerable<YearMonth> months)
    {
        YearMonth begin = First;
        foreach (YearMonth month in months.Where(month => First < month && month <= Last))
        {
            yield return new SpanRates(begin, month.AddMonths(-1), Applied);
            begin = month;
        }

        yield return new SpanRates(begin, Last, Applied);
    }

    /// <summary>The rate of a payer; null where the payer has none here.</summary>
    public RoundedRate? For(Payer payer) => Applied.FirstOrDefault(applied => applied.Row.Payer == payer);
}
