using System.Globalization;

namespace Contribution.Rules.Tests.Contributions.Computing;

/// <summary>Rates and roundings that a caller brings, of several places and documents.</summary>
public sealed class OwnRatesTest
{
    [Fact]
    public void Own_rate_serves_its_place_and_those_below()
    {
        RateOf(Rate("110000", 0.16m), Rate("230600", 0.20m)).Should().Be(0.20m);
        RateOf(Rate("230000", 0.18m), Rate("230600", 0.20m)).Should().Be(0.20m, "the city is nearer");
        RateOf(Rate("230000", 0.18m), Rate("230100", 0.20m)).Should().Be(0.18m, "the city is another");
    }

    [Fact]
    public void Own_rate_of_another_place_is_not_charged() =>
        ContributionRules
            .Default.ComputeContributions(Asked([Rate("110000", 0.16m)], []))
            .Should()
            .BeOfType<Outcome<ContributionsResult>.NotCovered>()
            .Which.Faults.Should()
            .ContainSingle(fault => fault.Code == FaultCode.RateNotOnFile);

    [Fact]
    public void Own_rounding_serves_its_place_and_those_below()
    {
        RoundedBy(Rounding("110000", 1m), Rounding("230000", 0.1m)).Should().Be(600.1m);
        RoundedBy(Rounding("230000", 1m), Rounding("230600", 0.1m)).Should().Be(600.1m);
        RoundedBy(Rounding("110000", 1m)).Should().Be(600.07m);
    }

    [Theory]
    [InlineData(null, "600.07")]
    [InlineData("2011-02-01", "600.07")]
    [InlineData("2011-01-31", "570.07")]
    public void Rate_on_file_is_known_from_the_day_it_was_published(string? day, string due)
    {
        using RuleFolder folder = WithRates();

        Month(folder, day).Employer.Should().Be(decimal.Parse(due, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null, "240.1")]
    [InlineData("2011-02-01", "240.1")]
    [InlineData("2011-01-31", "240.03")]
    public void Rounding_on_file_is_known_from_the_day_it_was_published(string? day, string due)
    {
        using RuleFolder folder = WithRates();

        Month(folder, day).Employee.Should().Be(decimal.Parse(due, CultureInfo.InvariantCulture));
    }

    private static ContributionSum Month(RuleFolder folder, string? day)
    {
        ContributionsRequest request = Asked([], []);
        return ContributionRules
            .Create(folder.Load())
            .ComputeContributions(
                new ContributionsRequest
                {
                    Bases = request.Bases with
                    {
                        AsKnownOn = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"),
                    },
                    Months = request.Months,
                }
            )
            .Should()
            .BeOfType<Outcome<ContributionsResult>.Computed>()
            .Subject.Result.Insurances[0]
            .Spans[0]
            .MonthlySum;
    }

    private static RuleFolder WithRates() =>
        new RuleFolder().With(
            "rates.json",
            """
            {
              "format": 1,
              "rates": [
                { "place": "230600", "insurance": "pension", "payer": "employer", "rate": 0.20, "from": "2011-01",
                  "source": { "document": "后", "published": "2011-02-01" } },
                { "place": "230000", "insurance": "pension", "payer": "employer", "rate": 0.19, "from": "2011-01",
                  "appliesBelow": true, "source": { "document": "前" } },
                { "place": "230000", "insurance": "pension", "payer": "employee", "rate": 0.08, "from": "2011-01",
                  "appliesBelow": true, "source": { "document": "前" } }
              ],
              "roundings": [
                { "place": "230600", "payer": "employee", "level": "personThenSum", "step": 0.1, "mode": "up",
                  "from": "2011-01", "source": { "document": "后", "published": "2011-02-01" } },
                { "place": "230600", "payer": "employer", "level": "sumThenRound", "step": 0.01, "mode": "up",
                  "from": "2011-01", "source": { "document": "前" } }
              ]
            }
            """
        );

    private static decimal RateOf(params ContributionRate[] rates) =>
        DaqingContributions
            .Computed(Asked(rates, []))
            .Insurances[0]
            .Spans[0]
            .Rates.Single(rate => rate.Payer == Payer.Employer)
            .Rate;

    private static decimal RoundedBy(params ContributionRounding[] roundings) =>
        DaqingContributions
            .Computed(Asked([Rate("230600", 0.20m)], roundings))
            .Insurances[0]
            .Spans[0]
            .MonthlySum.Employer!.Value;

    private static ContributionsRequest Asked(ContributionRate[] rates, ContributionRounding[] roundings)
    {
        ContributionsRequest asked = DaqingContributions.Of([3000.33m]);
        return new ContributionsRequest
        {
            Bases = asked.Bases,
            Months = asked.Months,
            Rates = [.. rates],
            Roundings = [.. roundings],
        };
    }

    private static ContributionRate Rate(string place, decimal rate) =>
        new()
        {
            Place = place,
            Insurance = Insurance.Pension,
            Payer = Payer.Employer,
            Rate = rate,
            From = new YearMonth(2011, 1),
        };

    private static ContributionRounding Rounding(string place, decimal step) =>
        new()
        {
            Place = place,
            Level = RoundingLevel.PersonThenSum,
            Step = step,
            Mode = RoundingMode.Up,
            From = new YearMonth(2011, 1),
        };
}
