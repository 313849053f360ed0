using System.Collections.Immutable;
using Contribution.Rules.Contributions.Amounts;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>Successive months with their rates.</summary>
/// <param name="months">The months.</param>
/// <param name="applied">The rates, one for each payer that there is.</param>
internal sealed class SpanRates(MonthSpan months, ImmutableArray<RoundedRate> applied)
{
    public MonthSpan Months { get; } = months;
    public ImmutableArray<RoundedRate> Applied { get; } = applied;

    /// <summary>The span cut into parts: a part begins with each of some months that lies in it.</summary>
    /// <param name="months">The months, in order.</param>
    public IEnumerable<SpanRates> CutBefore(IEnumerable<YearMonth> months)
    {
        YearMonth begin = Months.From;
        foreach (YearMonth month in months.Where(month => Months.From < month && month <= Months.Through))
        {
            yield return new SpanRates(new MonthSpan(begin, month.AddMonths(-1)), Applied);
            begin = month;
        }

        yield return new SpanRates(new MonthSpan(begin, Months.Through), Applied);
    }

    /// <summary>The rate of a payer; null where the payer has none here.</summary>
    public RoundedRate? For(Payer payer)
    {
        foreach (RoundedRate rate in Applied)
        {
            if (rate.Row.Payer == payer)
            {
                return rate;
            }
        }

        return null;
    }
}
