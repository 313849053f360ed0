using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>
/// The sums that a payroll has of a person's month, compared with its items. Items that do not count as wages may be outside
/// a sum, and a sum may be of some items that stand side by side.
/// </summary>
internal sealed partial class MonthSums
{
    private const decimal HalfFen = 0.005m;

    private readonly decimal _counted;
    private readonly decimal _tolerance;
    private readonly decimal[] _items;
    private readonly decimal[] _others;
    private readonly decimal[] _withheld;
    private readonly TreatedLine[] _ofAll;
    private readonly TreatedLine[] _ofSome;

    /// <summary>Takes the lines of the month, in their order.</summary>
    public MonthSums(TreatedLine[] lines)
    {
        _items = [.. lines.Where(line => line.Treatment.NoPay is null).Select(line => line.Pay.Amount)];
        _others = [.. lines.Where(IsOther).Select(line => decimal.Abs(line.Pay.Amount))];
        // What an absence costs is no pay, and a sum without it leaves the wages open.
        _withheld =
        [
            .. lines
                .Where(line => IsOther(line) && !Absence().IsMatch(line.Pay.Item))
                .Select(line => decimal.Abs(line.Pay.Amount)),
        ];
        _ofAll = [.. lines.Where(IsOfAll)];
        _ofSome = [.. lines.Where(line => line.Treatment.IsCheckedSum)];
        _counted = lines.Where(line => line.Treatment.Treatment == WageTreatment.Included).Sum(line => line.Pay.Amount);
        _tolerance = HalfFen * lines.DistinctBy(line => line.Pay.Line).Sum(line => line.Pay.RoundedInRow);
    }

    /// <summary>The sum of all items.</summary>
    public decimal All => _items.Sum();

    /// <summary>
    /// The sum that its items do not add up to; null where there is none. The last of those of all items is of all or of those
    /// that count, or they are of a part each; the others are looked at where there is no such sum.
    /// </summary>
    public PayLine? Wrong =>
        _ofAll.Length == 0 ? _ofSome.FirstOrDefault(sum => !IsOfSome(sum.Pay.Amount))?.Pay
        : !IsTotal(_ofAll[^1].Pay.Amount) && !IsTotal(_ofAll.Sum(sum => sum.Pay.Amount)) ? _ofAll[^1].Pay
        : _ofAll.FirstOrDefault(sum => !IsOfItems(sum.Pay.Amount))?.Pay;

    /// <summary>Whether a sum differs from its items by no more than the rounding of cells that show fewer decimals.</summary>
    public bool IsRounded =>
        _tolerance > 0m && _ofAll.Length > 0 && _ofAll[^1].Pay.Amount is var sum && sum != All && sum != _counted;

    /// <summary>
    /// The lines of the month without those of sheets that pay out (实发) and have no sum of all items: a bonus that is paid apart is in
    /// no sum of another sheet. A sheet of details pays nothing out.
    /// </summary>
    public static TreatedLine[] WithoutPaidApart(TreatedLine[] lines)
    {
        HashSet<string?> apart =
        [
            .. lines
                .GroupBy(line => line.Pay.Place.Sheet)
                .Where(sheet => !sheet.Any(IsOfAll) && sheet.Any(IsPaidOut))
                .Select(sheet => sheet.Key),
        ];
        return lines.Any(IsOfAll) ? [.. lines.Where(line => !apart.Contains(line.Pay.Place.Sheet))] : lines;
    }

    private static bool IsPaidOut(TreatedLine line) =>
        line.Treatment.NoPay is { Id: NoPay.Sum } && ListWords.PaidOut.AreIn(line.Pay.Item);

    private static bool IsOfAll(TreatedLine line) => line.Treatment.NoPay is { OfAllItems: true };

    private bool IsOfSome(decimal sum) =>
        IsOfItems(sum)
        || Runs(_others).Any(run => IsNear(run, sum))
        || Runs(_withheld).Any(run => IsTotal(sum + run) || IsTotal(sum - run));

    private bool IsOfItems(decimal sum) => sum == 0m || IsTotal(sum) || Runs(_items).Any(run => IsNear(run, sum));

    private bool IsTotal(decimal sum) => IsNear(sum, All) || IsNear(sum, _counted);

    private bool IsNear(decimal one, decimal other) => decimal.Abs(one - other) <= _tolerance;

    private static bool IsOther(TreatedLine line) => line.Treatment.NoPay is { Id: not (NoPay.Sum or NoPay.NotMoney) };

    /// <summary>The sums of amounts that follow one another.</summary>
    private static IEnumerable<decimal> Runs(decimal[] amounts)
    {
        for (int from = 0; from < amounts.Length; from++)
        {
            decimal run = 0m;
            foreach (decimal amount in amounts[from..])
            {
                run += amount;
                yield return run;
            }
        }
    }

    [GeneratedRegex(
        "缺勤|旷工|迟到|早退|事假|病假|请假|考勤|扣发|扣奖|扣工资|罚",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Absence();
}
