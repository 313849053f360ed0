using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Redetermine;

namespace Contribution.Rules.Rosters.Tests.Commands.Contributions;

/// <summary>Liaoning 2025 in yuan, by a rate that was published on 1 March 2025.</summary>
public sealed class RedeterminedContributionsTest
{
    private const string Rates = """
        { "format": 1, "rates": [
          { "place": "210100", "insurance": "pension", "payer": "employee", "rate": 0.05, "from": "2025-01", "source": { "document": "示例〔2025〕1号", "published": "2025-03-01", "trust": "A" } } ] }
        """;

    [Theory]
    [InlineData(null, 5)]
    [InlineData("2025-03-01", 5)]
    [InlineData("2025-02-28", 8)]
    public void Compute_charges_no_rate_that_was_published_after_the_day(string? day, int percent)
    {
        using RateDirectory rates = new(Rates);
        RosterQuestion question = new()
        {
            Jurisdiction = "210100",
            ContributionYear = 2025,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(7000) },
            AsKnownOn = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        };
        MonthSpan months = MonthSpan.OfYear(2025);
        RedeterminedEmployer[] employers =
        [
            .. Redetermination.Determine(
                rates.Rules,
                new RedeterminationQuestion { Now = question, Months = months },
                Daqing.Roster(Daqing.Person("P", 6000m, with: facts => facts with { DeterminedBase = 5000m }))
            ),
        ];

        TrueUps trueUps = TrueUps.Compute(
            rates.Rules,
            new ContributionsQuestion { Bases = question, Months = months },
            employers
        );

        TrueUpLine line = trueUps.Lines.Single(line => line.Payer == Payer.Employee);
        line.TrueUp.ToCollect.Should().Be(12 * 1000m * percent / 100);
    }
}
