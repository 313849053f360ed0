namespace Contribution.Rules.Tests.Contributions.Computing;

/// <summary>An insurance that knows the employer's base only is charged on it, in each way of collection.</summary>
public sealed class EmployerBaseOnlyTest
{
    [Theory]
    [InlineData(null, ValueOrigin.Default)]
    [InlineData(CollectionMode.DualBaseSingleRate, ValueOrigin.Request)]
    [InlineData(CollectionMode.SingleBase, ValueOrigin.RuleSet)]
    public void ComputeContributions_charges_the_base_of_the_employer(CollectionMode? collection, ValueOrigin origin)
    {
        ContributionsResult result = DaqingContributions.Computed(
            new ContributionsRequest
            {
                Bases = new BasesRequest
                {
                    Jurisdiction = "211000",
                    ContributionYear = 2009,
                    Insurance = Insurance.WorkInjury,
                    Employer = new EmployerFacts
                    {
                        Id = "E",
                        Kind = EmployerKind.Enterprise,
                        PriorYearMonthlyTotalWages = 100_000,
                    },
                    Persons = [new PersonFacts { Id = "P", Category = PersonCategory.Employee }],
                },
                Months = new MonthSpan(new YearMonth(2009, 1), new YearMonth(2009, 1)),
                IndustryClass = 1,
                Collection = collection,
                Rates =
                [
                    new ContributionRate
                    {
                        Place = "211000",
                        Insurance = Insurance.WorkInjury,
                        Payer = Payer.Employer,
                        IndustryClass = 1,
                        Rate = 0.005m,
                        From = new YearMonth(2009, 1),
                    },
                ],
            }
        );

        result.Total.Employer.Should().Be(500m);
        (result.Insurances[0].Collection, result.Insurances[0].CollectionOrigin)
            .Should()
            .Be((CollectionMode.DualBaseSingleRate, origin));
    }
}
