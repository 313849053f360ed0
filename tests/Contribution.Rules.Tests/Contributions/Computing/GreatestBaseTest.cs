namespace Contribution.Rules.Tests.Contributions.Computing;

/// <summary>A base that is rounded up may exceed the greatest amount of a fact by less than a step.</summary>
public sealed class GreatestBaseTest
{
    [Fact]
    public void ComputeContributions_charges_a_base_that_is_rounded_up_above_the_range_of_facts()
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text(("/rounding", """{ "step": 1, "mode": "up" }""")));

        Outcome<ContributionsResult> due = ContributionRules
            .Create(folder.Load())
            .ComputeContributions(
                new ContributionsRequest
                {
                    Bases = new BasesRequest
                    {
                        Jurisdiction = "990000",
                        ContributionYear = 2020,
                        Insurance = Insurance.Pension,
                        ReferenceWages = new ReferenceWages { City = ReferenceWage.Monthly(5000m) },
                        Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
                        Persons =
                        [
                            new PersonFacts
                            {
                                Id = "P",
                                Category = PersonCategory.Employee,
                                PriorYearMonthlyWage = Fen.MaxYuan,
                            },
                        ],
                    },
                    Months = new MonthSpan(new YearMonth(2020, 1), new YearMonth(2020, 1)),
                    Rates = [Rate(Payer.Employee, 0.08m), Rate(Payer.Employer, 0.16m)],
                }
            );

        ContributionSpan span = due.Should()
            .BeOfType<Outcome<ContributionsResult>.Computed>()
            .Subject.Result.Insurances[0]
            .Spans[0];
        (span.Persons[0].Base.Base, span.MonthlySum.Employee).Should().Be((10_000_000_000m, 800_000_000m));
    }

    private static ContributionRate Rate(Payer payer, decimal rate) =>
        new()
        {
            Place = "990000",
            Insurance = Insurance.Pension,
            Payer = payer,
            Rate = rate,
            From = new YearMonth(2020, 1),
        };
}
