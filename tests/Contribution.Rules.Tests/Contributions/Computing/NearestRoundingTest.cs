namespace Contribution.Rules.Tests.Contributions.Computing;

/// <summary>3000.33 × 8 % = 240.0264, 3000.33 × 20 % = 600.066, by own roundings of which several serve.</summary>
public sealed class NearestRoundingTest
{
    [Fact]
    public void Rounding_of_the_insurance_wins_over_one_for_all_in_any_order()
    {
        ContributionRounding all = Rounding(1m);
        ContributionRounding pension = Rounding(0.1m, insurance: Insurance.Pension);

        Month(all, pension).Employee.Should().Be(240.1m);
        Month(pension, all).Employee.Should().Be(240.1m);
    }

    [Fact]
    public void Rounding_of_the_insurance_wins_over_that_of_the_payer_and_that_over_one_for_all()
    {
        ContributionRounding everybody = Rounding(1m);
        ContributionRounding employee = Rounding(0.1m, payer: Payer.Employee);
        ContributionRounding pension = Rounding(0.01m, insurance: Insurance.Pension);

        Month(everybody, employee).Employee.Should().Be(240.1m);
        Month(everybody, employee).Employer.Should().Be(601m);
        Month(employee, everybody, pension).Employee.Should().Be(240.03m);
        Month(pension, employee).Employee.Should().Be(240.03m);
    }

    private static ContributionRounding Rounding(decimal step, Insurance? insurance = null, Payer? payer = null) =>
        new()
        {
            Place = "230600",
            Insurance = insurance,
            Payer = payer,
            Level = RoundingLevel.PersonThenSum,
            Step = step,
            Mode = RoundingMode.Up,
            From = new YearMonth(2011, 1),
        };

    private static ContributionSum Month(params ContributionRounding[] roundings)
    {
        ContributionsRequest asked = DaqingContributions.Of([3000.33m]);
        return DaqingContributions
            .Computed(
                new ContributionsRequest
                {
                    Bases = asked.Bases,
                    Months = asked.Months,
                    Rates = asked.Rates,
                    Roundings = [.. roundings],
                }
            )
            .Insurances[0]
            .Spans[0]
            .MonthlySum;
    }
}
