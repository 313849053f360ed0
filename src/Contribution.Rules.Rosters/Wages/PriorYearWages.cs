using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>A year's pay, item by item, and everybody's monthly average of it.</summary>
/// <param name="Lines">Every line, in the file's order.</param>
/// <param name="Averages">Everybody's average, in the order in which they first come.</param>
public sealed record PriorYearWages(ImmutableArray<TreatedLine> Lines, ImmutableArray<PriorYearWage> Averages)
{
    private const int MonthsOfYear = 12;

    /// <summary>Treats each line by a document and averages what counts.</summary>
    /// <param name="pay">The lines; all of one year.</param>
    /// <param name="uncertain">Those of whom a line could not be read: they have no average.</param>
    /// <param name="list">What counts as wages.</param>
    /// <param name="divisor">By how many months the year is divided; null is as the document has it.</param>
    public static PriorYearWages Of(
        IEnumerable<PayLine> pay,
        IEnumerable<Payee> uncertain,
        WageItemList list,
        MonthDivisor? divisor = null
    )
    {
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(uncertain);
        ArgumentNullException.ThrowIfNull(list);
        ImmutableArray<TreatedLine> lines = [.. Treated(pay, list)];
        HashSet<Payee> unsure = [.. uncertain];
        ILookup<Payee, TreatedLine> byPayee = lines.ToLookup(line => line.Pay.Payee);
        return new PriorYearWages(
            lines,
            [
                .. byPayee
                    .Select(group => group.Key)
                    .Concat(unsure.Where(payee => !byPayee.Contains(payee)))
                    .Select(payee =>
                        Average(payee, byPayee[payee], divisor ?? list.Document.Months.Divisor, unsure.Contains(payee))
                    ),
            ]
        );
    }

    private static IEnumerable<TreatedLine> Treated(IEnumerable<PayLine> pay, WageItemList list)
    {
        HashSet<(Payee Payee, string Item, PayMonth Month, decimal Amount)> seen = [];
        foreach (PayLine line in pay)
        {
            yield return new TreatedLine(line, list.Treat(line.Item))
            {
                IsRepeated = !seen.Add((line.Payee, ItemName.Of(line.Item), line.Month, line.Amount)),
            };
        }
    }

    private static PriorYearWage Average(
        Payee payee,
        IEnumerable<TreatedLine> lines,
        MonthDivisor divisor,
        bool uncertain
    )
    {
        ILookup<WageTreatment, PayLine> by = lines.ToLookup(line => line.Treatment.Treatment, line => line.Pay);
        decimal included = by[WageTreatment.Included].Sum(line => line.Amount);
        int months = MonthsPaid(by[WageTreatment.Included]);
        int dividedBy = divisor == MonthDivisor.Actual ? months : MonthsOfYear;
        return new PriorYearWage
        {
            Payee = payee,
            Included = included,
            Excluded = by[WageTreatment.Excluded].Sum(line => line.Amount),
            MonthsPaid = months,
            Divisor = dividedBy,
            NoAverage =
                uncertain ? NoAverage.RejectedLine
                : included < 0 ? NoAverage.BelowZero
                : dividedBy == 0 ? NoAverage.NoMonthPaid
                : null,
        };
    }

    // By item, so that a payment taken back in full makes no month, and a bonus taken back does not unmake one.
    private static int MonthsPaid(IEnumerable<PayLine> included) =>
        included
            .GroupBy(line => (line.Month, Item: ItemName.Of(line.Item)))
            .Where(item => item.Sum(line => line.Amount) > 0)
            .Select(item => item.Key.Month)
            .Distinct()
            .Count();
}
