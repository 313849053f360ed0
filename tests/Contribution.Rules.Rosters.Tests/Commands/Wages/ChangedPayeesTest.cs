using Contribution.Rules.Rosters.Commands.Wages;

namespace Contribution.Rules.Rosters.Tests.Commands.Wages;

public sealed class ChangedPayeesTest
{
    [Theory]
    [InlineData("0001", "1", "甲", "甲", true)]
    [InlineData("0001", "1", null, null, true)]
    [InlineData("0001", "1", "甲", "乙", false)]
    [InlineData("0001", "2", "甲", "甲", false)]
    [InlineData("230604196208152045", "230604620815204", "甲", "甲", true)]
    public void Ids_that_a_spreadsheet_changed_leave_the_averages_open(
        string one,
        string other,
        string? name,
        string? otherName,
        bool isOpen
    ) =>
        Of([
            Pay("基本工资", 3000m, 1) with
            {
                Payee = new Payee(one, "E-1"),
                Name = name,
            },
            Pay("基本工资", 3500m, 2) with
            {
                Payee = new Payee(other, "E-1"),
                Name = otherName,
            },
        ])
            .Averages.Select(wage => wage.NoAverage)
            .Should()
            .OnlyContain(why => why == (isOpen ? NoAverage.OtherId : null));

    private static PriorYearWages Of(PayLine[] pay) =>
        PriorYearWages.Compute(pay, [], WageItemLists.Embedded.Find("2006-60")!);

    private static PayLine Pay(string item, decimal amount, int month) =>
        new()
        {
            Line = 2,
            Payee = new Payee("P-1", "E-1"),
            Item = item,
            Amount = amount,
            Month = new YearMonth(2010, month),
        };
}
