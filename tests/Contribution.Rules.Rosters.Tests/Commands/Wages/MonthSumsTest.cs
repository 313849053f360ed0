using System.Globalization;
using Contribution.Rules.Rosters.Commands.Wages;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Tests.Commands.Wages;

public sealed class MonthSumsTest
{
    [Theory]
    [InlineData("基本工资 3000|奖金 500|应发小计 3500|缺勤扣款 200|应发合计 3300", false)]
    [InlineData("基本工资 3000|扣款 0|奖金 500|应发小计 3500|应发合计 3000", false)]
    [InlineData("基本工资 3000|应发小计 3000|奖金 500|应发合计 3500", true)]
    [InlineData("基本工资 3000|应发工资 3000|奖金 500|应发小计 500", true)]
    [InlineData("基本工资 3000|奖金 500|工资合计 4000", false)]
    [InlineData("税前工资 3700|基本工资 3000|奖金 500", false)]
    [InlineData("基本工资 3000|提成合计 500|实发 3500", false)]
    [InlineData("基本工资 3000|奖金 500|缺勤扣款 200|工资合计 3300", false)]
    [InlineData("基本工资 3000|奖金 500|总计 3500", true)]
    [InlineData("基本工资 3000|加班费 100|加班费小计 100|养老 240|医疗 60|合计 300|实发 2800", true)]
    [InlineData("基本工资 3000|养老 240|合计 2760", true)]
    [InlineData("基本工资 3000|奖金 500|养老 280|税前工资 3220|个税 20", true)]
    [InlineData("基本工资 3000|社保合计 330|个人合计 330|单位合计 900|人工成本合计 3900", true)]
    [InlineData("基本工资 3000|应发合计 3000|成本合计 4000", true)]
    [InlineData("基本工资 3000|累计收入 36000|应税工资 1000", true)]
    [InlineData("基本工资 3000|奖金 500|应发 3500|合计 9999", true)]
    public void Each_sum_of_a_payroll_is_a_check(string lines, bool isSettled)
    {
        PriorYearWage wage = Of([
            .. lines
                .Split('|')
                .Select(line => line.Split(' '))
                .Select(line => Pay(line[0], decimal.Parse(line[1], CultureInfo.InvariantCulture), 1)),
        ])
            .Averages.Single();

        wage.NoAverage.Should().Be(isSettled ? null : NoAverage.SumDiffers);
    }

    [Theory]
    [InlineData("年终奖 5000|实发 4900", true)]
    [InlineData("计件工资 1500|合计 1500", false)]
    public void A_bonus_that_another_sheet_pays_out_is_in_no_sum_of_the_payroll(string lines, bool isSettled)
    {
        PayLine[] wages = Lines("12月工资", "基本工资 3000|应发 3000|实发 2700");

        Of([.. wages, .. Lines("另表", lines)])
            .Averages.Single()
            .NoAverage.Should()
            .Be(isSettled ? null : NoAverage.SumDiffers);
    }

    private static PayLine[] Lines(string sheet, string lines) =>
        [
            .. lines
                .Split('|')
                .Select(line => line.Split(' '))
                .Select(line => Pay(line[0], decimal.Parse(line[1], CultureInfo.InvariantCulture), 1, sheet)),
        ];

    private static PriorYearWages Of(PayLine[] pay) =>
        PriorYearWages.Compute(pay, [], WageItemLists.Embedded.Find("2006-60")!);

    private static PayLine Pay(string item, decimal amount, int month, string? sheet = null) =>
        new()
        {
            Line = 2,
            Place = new RowPlace(sheet, 2),
            Payee = new Payee("P-1", "E-1"),
            Item = item,
            Amount = amount,
            Month = new YearMonth(2010, month),
        };
}
