using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Check.Rows;

namespace Contribution.Rules.Rosters.Commands.Check.Checks;

/// <summary>
/// Finds wages that are most likely mistaken: none at all, above 6 times the usual wage (a yearly total under a monthly
/// header is about 12 times), below a tenth of it. The usual wage is the reference wage where one is given, or else the
/// median of the column's wages above zero, of five or more. The ceiling of three times is no mistake.
/// </summary>
internal static class WageCheck
{
    /// <summary>The wages that a person may be assessed on.</summary>
    public static readonly string[] Wages =
    [
        "priorYearMonthlyWage",
        "firstMonthWage",
        "lastMonthBasicWage",
        "lastMonthTotalWage",
        "approvedMonthlyWage",
    ];

    private const decimal TooManyTimes = 6m;
    private const decimal TooSmallPart = 0.1m;
    private const int FewestForMedian = 5;

    public static IEnumerable<Anomaly> OfPersons(IReadOnlyList<QualityRow> rows, decimal? referenceWage) =>
        Wages.SelectMany(column => OfColumn(rows, column, referenceWage));

    private static IEnumerable<Anomaly> OfColumn(IReadOnlyList<QualityRow> rows, string column, decimal? referenceWage)
    {
        decimal? usual = referenceWage ?? Median([.. rows.Select(row => row.Money(column)).OfType<decimal>()]);
        foreach (QualityRow row in rows)
        {
            if (row.Money(column) is decimal wage && Wrong(wage, usual) is (string code, Wording text))
            {
                yield return row.Hit(column, code, text);
            }
        }
    }

    private static (string Code, Wording Text)? Wrong(decimal wage, decimal? usual) =>
        wage == 0m ? ("wage-zero", new Wording("工资为零", "the wage is zero"))
        : usual is not decimal middle ? null
        : wage > TooManyTimes * middle
            ? (
                "wage-high",
                new Wording(
                    $"超过通常水平 {Yuan(middle)} 的 6 倍；若为年工资总额，每月为 {Yuan(wage / YearMonth.PerYear)}",
                    $"above 6 times the usual {Yuan(middle)}; if it is a year's, a month's is {Yuan(wage / YearMonth.PerYear)}"
                )
            )
        : wage < TooSmallPart * middle
            ? (
                "wage-low",
                new Wording($"不足通常水平 {Yuan(middle)} 的十分之一", $"below a tenth of the usual {Yuan(middle)}")
            )
        : null;

    private static decimal? Median(decimal[] wages)
    {
        decimal[] ordered = [.. wages.Where(wage => wage > 0m).Order()];
        int middle = ordered.Length / 2;
        return ordered.Length < FewestForMedian ? null
            : ordered.Length % 2 == 1 ? ordered[middle]
            : (ordered[middle - 1] + ordered[middle]) / 2;
    }

    private static string Yuan(decimal yuan) => FigureFormat.Money(Math.Round(yuan, 2, MidpointRounding.AwayFromZero));
}
