using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>A year's pay, item by item, and each person's monthly average of it.</summary>
/// <param name="lines">Every line, in the file's order.</param>
/// <param name="averages">Each person's average, in the order of first occurrence.</param>
internal sealed class PriorYearWages(ImmutableArray<TreatedLine> lines, ImmutableArray<PriorYearWage> averages)
{
    public ImmutableArray<TreatedLine> Lines { get; } = lines;
    public ImmutableArray<PriorYearWage> Averages { get; } = averages;

    private const int MonthsOfYear = 12;

    /// <summary>The months in which the payroll's own sum differs from the sum of its items.</summary>
    public ImmutableArray<SumDifference> Differences { get; init; } = [];

    /// <summary>The number of months whose sum differs from its items by the rounding of cells that show fewer decimals.</summary>
    public int RoundedSums { get; init; }

    /// <summary>Treats each line of a payroll by a document and averages the wages.</summary>
    /// <param name="reading">The payroll of a year.</param>
    /// <param name="list">The items that count as wages.</param>
    /// <param name="divisor">The number of months by which the year is divided; null is that of the document.</param>
    /// <param name="unlisted">The treatment of items that no clause names.</param>
    public static PriorYearWages Compute(
        PayReading reading,
        WageItemList list,
        MonthDivisor? divisor = null,
        UnlistedPay unlisted = UnlistedPay.Unsettled
    )
    {
        return Compute(
            reading.Lines,
            reading.Uncertain,
            list,
            divisor,
            unlisted,
            reading.Unpaid,
            reading.MissingMonths
        );
    }

    /// <summary>Treats each line by a document and averages the wages.</summary>
    /// <param name="pay">The lines; all of one year.</param>
    /// <param name="uncertain">The persons with a line that could not be read: they have no average.</param>
    /// <param name="list">The items that count as wages.</param>
    /// <param name="divisor">The number of months by which the year is divided; null is that of the document.</param>
    /// <param name="unlisted">The treatment of items that no clause names.</param>
    /// <param name="unpaid">Those who were paid nothing in some month.</param>
    /// <param name="missing">The months of which the payroll has no sheet between those that it has.</param>
    public static PriorYearWages Compute(
        IEnumerable<PayLine> pay,
        IEnumerable<Payee> uncertain,
        WageItemList list,
        MonthDivisor? divisor = null,
        UnlistedPay unlisted = UnlistedPay.Unsettled,
        IEnumerable<Payee>? unpaid = null,
        IReadOnlyList<YearMonth>? missing = null
    )
    {
        ImmutableArray<TreatedLine> lines = [.. Treated(pay, list, unlisted)];
        HashSet<Payee> unsure = [.. uncertain];
        (SumDifference? Difference, bool IsRounded)[] sums =
        [
            .. lines
                .GroupBy(line => (line.Pay.Payee, line.Pay.Month))
                .Select(month => Compared(month.Key.Payee, month.Key.Month, [.. month])),
        ];
        ImmutableArray<SumDifference> differences = [.. sums.Select(sum => sum.Difference).OfType<SumDifference>()];
        Dictionary<Payee, NoAverage> open = [];
        Mark(open, unsure, NoAverage.RejectedLine);
        Mark(open, lines.Where(IsUnsettled).Select(line => line.Pay.Payee), NoAverage.UnlistedItem);
        Mark(open, differences.Select(difference => difference.Payee), NoAverage.SumDiffers);
        Mark(open, OfSeveralNames(lines), NoAverage.OtherName);
        Mark(open, ChangedPayees.Among(lines.Select(line => line.Pay)), NoAverage.OtherId);
        Mark(open, WithoutEmployer(lines), NoAverage.EmployerNotGiven);
        Mark(open, Around(missing ?? [], lines), NoAverage.MonthMissing);
        ILookup<Payee, TreatedLine> byPayee = lines.ToLookup(line => line.Pay.Payee);
        return new PriorYearWages(
            lines,
            [
                .. byPayee
                    .Select(group => group.Key)
                    .Concat(unsure.Concat(unpaid ?? []).Where(payee => !byPayee.Contains(payee)).Distinct())
                    .Select(payee =>
                        Average(
                            payee,
                            byPayee[payee],
                            divisor ?? list.Document.Months.Divisor,
                            open.TryGetValue(payee, out NoAverage why) ? why : null
                        )
                    ),
            ]
        )
        {
            Differences = differences,
            RoundedSums = sums.Count(sum => sum.IsRounded),
        };
    }

    private static (SumDifference? Difference, bool IsRounded) Compared(
        Payee payee,
        YearMonth month,
        TreatedLine[] lines
    )
    {
        MonthSums sums = new(lines);
        return sums.Wrong is PayLine wrong && new MonthSums(MonthSums.WithoutPaidApart(lines)).Wrong is not null
            ? (new SumDifference(payee, month, sums.All, wrong.Item, wrong.Amount), false)
            : (null, sums.IsRounded);
    }

    /// <summary>
    /// All who were paid before and after a month that has no sheet. One person's missing month is a month without pay;
    /// that of all is most likely a sheet that was left out.
    /// </summary>
    private static IEnumerable<Payee> Around(IReadOnlyList<YearMonth> missing, IEnumerable<TreatedLine> lines) =>
        missing.Count == 0
            ? []
            : lines
                .GroupBy(line => line.Pay.Payee, line => line.Pay.Month.Month)
                .Where(months => missing.Any(month => months.Min() < month.Month && months.Max() > month.Month))
                .Select(months => months.Key);

    /// <summary>All payees of a person with an employer in some rows and none in others: the pay of those may be any employer's.</summary>
    private static IEnumerable<Payee> WithoutEmployer(IEnumerable<TreatedLine> lines) =>
        lines
            .Where(line => line.Pay.Amount != 0m)
            .Select(line => line.Pay.Payee)
            .Distinct()
            .GroupBy(payee => payee.PersonId)
            .Where(group => group.Skip(1).Any() && group.Any(payee => payee.EmployerId is null))
            .SelectMany(group => group);

    private static IEnumerable<Payee> OfSeveralNames(IEnumerable<TreatedLine> lines) =>
        lines
            .Where(line => line.Pay.Name is not null)
            .GroupBy(line => line.Pay.Payee, line => string.Concat(line.Pay.Name!.Where(at => !char.IsWhiteSpace(at))))
            .Where(names => names.Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(names => names.Key);

    /// <summary>Whether a line may be wages or not, and it makes a difference.</summary>
    private static bool IsUnsettled(TreatedLine line) =>
        line.Treatment.Treatment == WageTreatment.Unsettled && line.Pay.Amount != 0m;

    private static void Mark(Dictionary<Payee, NoAverage> open, IEnumerable<Payee> payees, NoAverage why)
    {
        foreach (Payee payee in payees)
        {
            open.TryAdd(payee, why);
        }
    }

    private static IEnumerable<TreatedLine> Treated(IEnumerable<PayLine> pay, WageItemList list, UnlistedPay unlisted)
    {
        HashSet<(Payee Payee, string Item, YearMonth Month, decimal Amount)> seen = [];
        PayLine[] all = [.. pay];
        // Of a column of counts there are no lines.
        FrozenDictionary<string, ItemTreatment> items = all.GroupBy(line => line.Item)
            .ToFrozenDictionary(
                item => item.Key,
                item =>
                    list.Treat(item.Key, most => item.Any(line => line.IsOfColumn || decimal.Abs(line.Amount) > most))
            );
        foreach (PayLine line in all)
        {
            ItemTreatment treatment = items[line.Item];
            bool isOpen = treatment.IsUnlisted && unlisted == UnlistedPay.Unsettled;
            yield return new TreatedLine(
                line,
                isOpen ? treatment with { Treatment = WageTreatment.Unsettled, Article = null } : treatment
            )
            {
                IsRepeated = !seen.Add((line.Payee, ItemName.Normalize(line.Item), line.Month, line.Amount)),
            };
        }
    }

    private static PriorYearWage Average(
        Payee payee,
        IEnumerable<TreatedLine> lines,
        MonthDivisor divisor,
        NoAverage? open
    )
    {
        ILookup<WageTreatment, PayLine> by = lines.ToLookup(line => line.Treatment.Treatment, line => line.Pay);
        decimal included = by[WageTreatment.Included].Sum(line => line.Amount);
        int months = MonthsPaid(by[WageTreatment.Included]);
        int dividedBy = divisor == MonthDivisor.Actual ? months : MonthsOfYear;
        return new PriorYearWage
        {
            Payee = payee,
            Name = lines.Select(line => line.Pay.Name).FirstOrDefault(name => name is not null),
            Included = included,
            Excluded = by[WageTreatment.Excluded].Sum(line => line.Amount),
            MonthsPaid = months,
            Divisor = dividedBy,
            NoAverage =
                open is not null ? open
                : included < 0 ? NoAverage.BelowZero
                : dividedBy == 0 ? NoAverage.NoMonthPaid
                : null,
        };
    }

    // By item, so that a payment taken back in full makes no month, and a bonus taken back does not unmake one.
    private static int MonthsPaid(IEnumerable<PayLine> included) =>
        included
            .GroupBy(line => (line.Month, Item: ItemName.Normalize(line.Item)))
            .Where(item => item.Sum(line => line.Amount) > 0)
            .Select(item => item.Key.Month)
            .Distinct()
            .Count();
}
