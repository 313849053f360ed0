using System.Collections.Immutable;
using System.Globalization;

namespace Contribution.Rules.Tests.Contributions.TrueUps;

public sealed class ContributionTrueUpTest
{
    [Fact]
    public void Compute_rounds_each_month_before_taking_the_difference()
    {
        // 1366.70 × 8 % = 109.336 → 109.34; 1200.00 × 8 % = 96.00; 13.34 a month, three months 40.02.
        ContributionTrueUp found = Computed(Ask());

        found
            .Months.Select(month => (month.Month.ToString(), month.Paid, month.Due, month.Difference))
            .Should()
            .Equal(
                ("2011-01", 96.00m, 109.34m, 13.34m),
                ("2011-02", 96.00m, 109.34m, 13.34m),
                ("2011-03", 96.00m, 109.34m, 13.34m)
            );
        (found.ToCollect, found.Refundable).Should().Be((40.02m, 0m));
    }

    [Fact]
    public void Compute_lists_overpayments_separately()
    {
        ContributionTrueUp found = Computed(Ask(paid: 1366.70m, due: 1200.00m));

        (found.ToCollect, found.Refundable).Should().Be((0m, 40.02m));
    }

    [Fact]
    public void Compute_uses_the_rate_of_each_month()
    {
        // Difference 1000.00: 20 % in April, 18 % in May.
        ContributionTrueUp found = Computed(
            Ask(
                payer: Payer.Employer,
                paid: 3000m,
                due: 4000m,
                from: "2011-04",
                through: "2011-05",
                rates:
                [
                    DaqingContributions.Rate(0.20m, "2011-01", "2011-04"),
                    DaqingContributions.Rate(0.18m, "2011-05"),
                ]
            )
        );

        found.Months.Select(month => month.Difference).Should().Equal(200.00m, 180.00m);
    }

    [Theory]
    [InlineData("0", "3000", "63.00", "0")]
    [InlineData("3000", "0", "0", "63.00")]
    [InlineData("2000", "3000", "20.00", "0")]
    [InlineData("0", "0", "0", "0")]
    public void Compute_adds_the_fixed_amount_where_one_of_both_bases_is_none(
        string paid,
        string due,
        string collected,
        string refundable
    )
    {
        ContributionRate rate = new()
        {
            Place = "230600",
            Insurance = Insurance.Pension,
            Payer = Payer.Employee,
            Rate = 0.02m,
            FixedAmount = 3m,
            From = new YearMonth(2011, 1),
        };

        ContributionTrueUp found = Computed(
            Ask(
                paid: decimal.Parse(paid, CultureInfo.InvariantCulture),
                due: decimal.Parse(due, CultureInfo.InvariantCulture),
                through: "2011-01",
                rates: [rate]
            )
        );

        found.ToCollect.Should().Be(decimal.Parse(collected, CultureInfo.InvariantCulture));
        found.Refundable.Should().Be(decimal.Parse(refundable, CultureInfo.InvariantCulture));
    }

    [Theory]
    // 8 % of a base: half a fen is rounded up, a fen of base less is not. Both sides of the step, and of the next fen.
    [InlineData("0.06", "0.00")]
    [InlineData("0.07", "0.01")]
    [InlineData("1366.68", "109.33")]
    [InlineData("1366.69", "109.34")]
    // A person's base ends at the most that a fact may be.
    [InlineData("9999999999.98", "800000000.00")]
    [InlineData("9999999999.99", "800000000.00")]
    public void Compute_gives_different_amounts_for_bases_one_fen_apart(string yuan, string due)
    {
        decimal exact = decimal.Parse(yuan, CultureInfo.InvariantCulture);
        ContributionTrueUp found = Computed(Ask(paid: 0m, due: exact, through: "2011-01"));

        found.ToCollect.Should().Be(decimal.Parse(due, CultureInfo.InvariantCulture));
        found.Months.Single().Paid.Should().Be(0m);
    }

    [Theory]
    [InlineData("9999999999.99", "2000000000.00")]
    [InlineData("10000000000.00", "2000000000.00")]
    [InlineData("10000000000.02", "2000000000.00")]
    [InlineData("10000000000.03", "2000000000.01")]
    [InlineData("9999999999990000.00", "1999999999998000.00")]
    public void Compute_accepts_an_employers_base_that_exceeds_the_range_of_a_fact(string yuan, string due)
    {
        ContributionTrueUp found = Computed(
            Ask(
                payer: Payer.Employer,
                paid: 0m,
                due: decimal.Parse(yuan, CultureInfo.InvariantCulture),
                through: "2011-01",
                rates: [DaqingContributions.Rate(0.20m, "2011-01")]
            )
        );

        found.ToCollect.Should().Be(decimal.Parse(due, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("0.001")]
    [InlineData("9999999999.991")]
    [InlineData("10000000000.00")]
    public void Compute_reports_a_base_outside_its_range_by_a_fen_or_less(string yuan)
    {
        decimal wrong = decimal.Parse(yuan, CultureInfo.InvariantCulture);
        foreach (Question question in new[] { Ask(paid: wrong), Ask(due: wrong) })
        {
            question
                .Compute()
                .Should()
                .BeOfType<Outcome<ContributionTrueUp>.Invalid>()
                .Which.Faults.Should()
                .ContainSingle()
                .Which.Code.Should()
                .BeOneOf(FaultCode.OutOfRange, FaultCode.NotInFen);
        }
    }

    [Fact]
    public void Compute_reports_a_negative_base_as_out_of_range() =>
        Ask(paid: -1m)
            .Compute()
            .Should()
            .BeOfType<Outcome<ContributionTrueUp>.Invalid>()
            .Which.Faults.Should()
            .ContainSingle(fault => fault.Code == FaultCode.OutOfRange);

    [Fact]
    public void Compute_answers_not_covered_for_a_rate_not_on_file() =>
        Ask(payer: Payer.Employer)
            .Compute()
            .Should()
            .BeOfType<Outcome<ContributionTrueUp>.NotCovered>()
            .Which.Faults.Should()
            .ContainSingle(fault => fault.Code == FaultCode.RateNotOnFile);

    private static Question Ask(
        decimal paid = 1200.00m,
        decimal due = 1366.70m,
        Payer payer = Payer.Employee,
        string from = "2011-01",
        string through = "2011-03",
        ImmutableArray<ContributionRate>? rates = null
    ) =>
        new(
            new ContributionsRequest
            {
                Bases = new BasesRequest
                {
                    Jurisdiction = "230600",
                    ContributionYear = 2011,
                    Insurance = Insurance.Pension,
                    Persons = [],
                },
                Months = new MonthSpan(YearMonth.Parse(from), YearMonth.Parse(through)),
                Rates = rates ?? [],
            },
            payer,
            paid,
            due
        );

    private static ContributionTrueUp Computed(Question question) =>
        question.Compute().Should().BeOfType<Outcome<ContributionTrueUp>.Computed>().Which.Result;

    private sealed record Question(ContributionsRequest Request, Payer Payer, decimal Paid, decimal Due)
    {
        public Outcome<ContributionTrueUp> Compute() =>
            ContributionTrueUp.Compute(RuleSetCatalogue.Embedded, Request, Payer, Paid, Due);
    }
}
