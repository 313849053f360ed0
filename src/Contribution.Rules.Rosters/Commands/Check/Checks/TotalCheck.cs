using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Check.Rows;

namespace Contribution.Rules.Rosters.Commands.Check.Checks;

/// <summary>
/// Compares an employer's monthly total wages with the sum of its persons' wages, where all of these are known: above
/// 6 times the sum it is most likely a year's total, below a tenth of it something is missing.
/// </summary>
internal static class TotalCheck
{
    private const string Total = "priorYearMonthlyTotalWages";
    private const string Wage = "priorYearMonthlyWage";
    private const decimal TooManyTimes = 6m;
    private const decimal TooSmallPart = 0.1m;

    public static IEnumerable<Anomaly> Find(IEnumerable<QualityRow> employers, IEnumerable<QualityRow> persons)
    {
        ILookup<string, decimal?> wages = persons
            .Where(row => row.Id("employerId") is not null)
            .ToLookup(row => row.Id("employerId")!, row => row.Money(Wage));
        foreach (QualityRow row in employers)
        {
            decimal?[] ofPersons = row.Id("id") is string id ? [.. wages[id]] : [];
            if (row.Money(Total) is not decimal total || ofPersons.Length == 0 || ofPersons.Contains(null))
            {
                continue;
            }

            decimal sum = ofPersons.Sum(wage => wage!.Value);
            string yuan = FigureFormat.Money(sum);
            if (total > TooManyTimes * sum)
            {
                Wording text = new(
                    $"超过人员工资之和 {yuan} 的 6 倍；是否为年工资总额？",
                    $"above 6 times the sum {yuan} of its persons' wages; is it a year's?"
                );
                yield return row.Hit(Total, "total-high", text);
            }
            else if (total < TooSmallPart * sum)
            {
                Wording text = new(
                    $"不足人员工资之和 {yuan} 的十分之一",
                    $"below a tenth of the sum {yuan} of its persons' wages"
                );
                yield return row.Hit(Total, "total-low", text);
            }
        }
    }
}
