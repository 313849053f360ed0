using Contribution.Rules.Rosters.Commands.Wages;

namespace Contribution.Rules.Rosters.Tests.Commands.Wages;

public sealed class PriorYearWagesTest
{
    private static readonly WageItemList Sixty = WageItemLists.Embedded.Find("2006-60")!;
    private static readonly Payee Jia = new("P-1", "E-1");

    [Fact]
    public void Average_is_over_the_months_paid()
    {
        PriorYearWage wage = Only([
            .. Enumerable.Range(7, 6).Select(month => Pay("基本工资", 3000m, month)),
            Pay("年终奖", 1000m, 12),
        ]);

        wage.Included.Should().Be(19000m);
        wage.MonthsPaid.Should().Be(6);
        wage.Divisor.Should().Be(6);
        wage.Monthly.Should().Be(3166.67m);
    }

    [Fact]
    public void Rows_of_one_id_with_two_names_leave_the_average_open() =>
        PriorYearWages
            .Compute(
                [Pay("基本工资", 3000m, 1) with { Name = "张三" }, Pay("基本工资", 3000m, 2) with { Name = "李四" }],
                [],
                Sixty
            )
            .Averages.Single()
            .Should()
            .Match<PriorYearWage>(wage => wage.NoAverage == NoAverage.OtherName && wage.IsOpen);

    [Fact]
    public void Pay_without_the_employer_that_other_rows_have_leaves_every_average_of_the_person_open() =>
        PriorYearWages
            .Compute(
                [
                    Pay("岗位工资", 5000m, 1) with
                    {
                        Payee = new Payee("P-1", "E-1"),
                    },
                    Pay("奖金", 36000m, 12) with
                    {
                        Payee = new Payee("P-1", null),
                    },
                    Pay("岗位工资", 5000m, 1) with
                    {
                        Payee = new Payee("P-2", null),
                    },
                    Pay("岗位工资", 5000m, 1) with
                    {
                        Payee = new Payee("P-3", "E-1"),
                    },
                    Pay("岗位工资", 5000m, 1) with
                    {
                        Payee = new Payee("P-3", "E-2"),
                    },
                    Pay("岗位工资", 5000m, 1) with
                    {
                        Payee = new Payee("P-4", "E-1"),
                    },
                ],
                [],
                Sixty,
                unpaid: [new Payee("P-4", null)]
            )
            .Averages.Select(wage => (wage.Payee.PersonId, wage.NoAverage?.ToString(), wage.IsOpen))
            .Should()
            .BeEquivalentTo([
                ("P-1", "EmployerNotGiven", true),
                ("P-1", "EmployerNotGiven", true),
                ("P-2", null, false),
                ("P-3", null, false),
                ("P-3", null, false),
                ("P-4", null, false),
                ("P-4", "NoMonthPaid", false),
            ]);

    [Fact]
    public void Spaces_in_a_name_are_ignored() =>
        PriorYearWages
            .Compute(
                [Pay("基本工资", 3000m, 1) with { Name = "张三" }, Pay("基本工资", 3000m, 2) with { Name = "张　三" }],
                [],
                Sixty
            )
            .Averages.Single()
            .Monthly.Should()
            .Be(3000m);

    [Fact]
    public void Divisor_may_be_twelve()
    {
        PriorYearWage wage = Only([Pay("基本工资", 3000m, 7), Pay("基本工资", 3000m, 8)], MonthDivisor.Twelve);

        (wage.MonthsPaid, wage.Divisor, wage.Monthly).Should().Be((2, 12, 500.00m));
    }

    [Fact]
    public void Average_is_rounded_once_half_up() =>
        Only([Pay("基本工资", 0.06m, 1)], MonthDivisor.Twelve).Monthly.Should().Be(0.01m);

    [Fact]
    public void Uncounted_items_add_no_wage_and_no_month()
    {
        PriorYearWage wage = Only([Pay("基本工资", 3000m, 1), Pay("误餐补助", 200m, 2)]);

        (wage.Included, wage.Excluded, wage.MonthsPaid, wage.Monthly).Should().Be((3000m, 200m, 1, 3000m));
    }

    [Fact]
    public void Sums_and_deductions_add_no_wage_and_no_month()
    {
        PriorYearWage wage = Only([Pay("基本工资", 3000m, 1), Pay("应发合计", 3000m, 1), Pay("个税", -45m, 1)]);

        (wage.Included, wage.Excluded, wage.Monthly).Should().Be((3000m, 0m, 3000m));
    }

    [Fact]
    public void Unlisted_item_counts_when_the_caller_applies_the_documents_rule_for_others() =>
        PriorYearWages
            .Compute([Pay("通勤车补", 300m, 1)], [], Sixty, unlisted: UnlistedPay.ByDocument)
            .Averages.Single()
            .Monthly.Should()
            .Be(300m);

    [Fact]
    public void Unlisted_item_leaves_the_average_open()
    {
        PriorYearWage wage = Only([Pay("基本工资", 3000m, 1), Pay("通勤车补", 300m, 1)]);

        (wage.Monthly, wage.NoAverage, wage.Included).Should().Be((null, NoAverage.UnlistedItem, 3000m));
    }

    [Fact]
    public void Unlisted_item_of_zero_changes_nothing() =>
        Only([Pay("基本工资", 3000m, 1), Pay("通勤车补", 0m, 1)]).Monthly.Should().Be(3000m);

    [Theory]
    [InlineData(3200, null)]
    [InlineData(3000, null)]
    [InlineData(3100, nameof(NoAverage.SumDiffers))]
    [InlineData(2900, nameof(NoAverage.SumDiffers))]
    public void Sum_of_a_payroll_equals_that_of_its_items_or_of_its_counted_items(int sum, string? expected)
    {
        PriorYearWage wage = Only([
            Pay("基本工资", 3000m, 1),
            Pay("误餐补助", 200m, 1),
            Pay("应发合计", sum, 1),
            Pay("缺勤扣款", 100m, 1),
        ]);

        $"{wage.NoAverage}".Should().Be(expected ?? "");
    }

    [Fact]
    public void Month_with_a_different_sum_is_reported()
    {
        PriorYearWages wages = Of([
            Pay("基本工资", 3000m, 1),
            Pay("应发合计", 3000m, 1),
            Pay("基本工资", 3000m, 2),
            Pay("应发合计", 3100m, 2),
        ]);

        wages.Differences.Should().Equal(new SumDifference(Jia, new YearMonth(2010, 2), 3000m, "应发合计", 3100m));
    }

    [Fact]
    public void Payment_taken_back_adds_no_month()
    {
        PriorYearWage wage = Only([Pay("基本工资", 3000m, 1), Pay("基本工资", 3000m, 2), Pay("基本工资", -3000m, 2)]);

        (wage.Included, wage.MonthsPaid).Should().Be((3000m, 1));
    }

    [Fact]
    public void Month_counts_when_a_bonus_is_taken_back_in_it()
    {
        PriorYearWage wage = Only([Pay("基本工资", 3000m, 1), Pay("基本工资", 3000m, 2), Pay("奖金", -4000m, 2)]);

        (wage.Included, wage.MonthsPaid, wage.Monthly).Should().Be((2000m, 2, 1000m));
    }

    [Fact]
    public void Correction_is_reported()
    {
        PriorYearWages wages = Of([Pay("基本工资", -1m, 1)]);

        wages.Lines[0].IsCorrection.Should().BeTrue();
        wages.Averages[0].NoAverage.Should().Be(NoAverage.BelowZero);
        wages.Averages[0].Monthly.Should().BeNull();
    }

    [Fact]
    public void Repeated_line_is_reported_and_counted()
    {
        PriorYearWages wages = Of([Pay("加班工资", 100m, 1), Pay(" 加班工资", 100m, 1), Pay("加班工资", 100m, 2)]);

        wages.Lines.Select(line => line.IsRepeated).Should().Equal(false, true, false);
        wages.Averages[0].Included.Should().Be(300m);
    }

    [Fact]
    public void Average_is_absent_without_a_month_paid()
    {
        Only([Pay("误餐补助", 200m, 1)]).NoAverage.Should().Be(NoAverage.NoMonthPaid);
        Only([Pay("误餐补助", 200m, 1)], MonthDivisor.Twelve).Monthly.Should().Be(0m);
    }

    [Fact]
    public void Person_with_an_unread_line_has_no_average()
    {
        Payee yi = new("P-2", "E-1");

        PriorYearWages wages = PriorYearWages.Compute([Pay("基本工资", 3000m, 1)], [Jia, yi], Sixty);

        wages.Averages.Select(wage => wage.Payee).Should().Equal(Jia, yi);
        wages.Averages.Should().OnlyContain(wage => wage.NoAverage == NoAverage.RejectedLine && wage.Monthly == null);
    }

    [Fact]
    public void Person_paid_by_two_employers_has_two_averages() =>
        Of([Pay("基本工资", 3000m, 1), Pay("基本工资", 1000m, 1) with { Payee = new Payee("P-1", "E-2") }])
            .Averages.Select(wage => wage.Monthly)
            .Should()
            .Equal(3000m, 1000m);

    private static PriorYearWage Only(PayLine[] pay, MonthDivisor? divisor = null) =>
        Of(pay, divisor).Averages.Single();

    private static PriorYearWages Of(PayLine[] pay, MonthDivisor? divisor = null) =>
        PriorYearWages.Compute(pay, [], Sixty, divisor);

    private static PayLine Pay(string item, decimal amount, int month) =>
        new()
        {
            Line = 2,
            Payee = Jia,
            Item = item,
            Amount = amount,
            Month = new YearMonth(2010, month),
        };
}
