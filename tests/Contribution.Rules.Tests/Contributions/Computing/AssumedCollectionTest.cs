namespace Contribution.Rules.Tests.Contributions.Computing;

/// <summary>A sum that rests on an assumed way of collection is never complete.</summary>
public sealed class AssumedCollectionTest
{
    [Theory]
    [InlineData(null, "assumed")]
    [InlineData(CollectionMode.DualBaseSingleRate, "complete")]
    [InlineData(CollectionMode.SingleBase, "complete")]
    public void ComputeContributions_marks_a_sum_complete_only_when_the_collection_is_given(
        CollectionMode? collection,
        string status
    )
    {
        ContributionsResult result = Compute(PersonCategory.Employee, collection, hasEmployer: true);

        result.Total.Status.ToString().Should().BeEquivalentTo(status);
        result.Total.Total.Should().BePositive();
        result
            .Insurances[0]
            .Findings.Any(finding => finding.Code == "collection-default")
            .Should()
            .Be(status == "assumed");
        result.ByMonth.Should().OnlyContain(month => month.Sum.Status == result.Total.Status);
    }

    /// <summary>A sole proprietor has no base: on it, the share for its employees would be lost.</summary>
    [Theory]
    [InlineData(null, CollectionMode.SingleBase, SumStatus.Assumed)]
    [InlineData(CollectionMode.SingleBase, CollectionMode.SingleBase, SumStatus.Complete)]
    [InlineData(CollectionMode.DualBaseSingleRate, CollectionMode.SingleBase, SumStatus.Assumed)]
    public void ComputeContributions_charges_an_employer_without_a_base_on_those_of_persons(
        CollectionMode? asked,
        CollectionMode applied,
        SumStatus status
    )
    {
        ContributionsResult result = DaqingContributions.Computed(
            new ContributionsRequest
            {
                Bases = new BasesRequest
                {
                    Jurisdiction = "110000",
                    ContributionYear = 2025,
                    Insurance = Insurance.Pension,
                    UseReferenceTable = true,
                    Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.SoleProprietor },
                    Persons =
                    [
                        new PersonFacts
                        {
                            Id = "P",
                            Category = PersonCategory.BusinessEmployee,
                            DeclaredBase = 10000,
                        },
                    ],
                },
                Months = new() { From = new YearMonth(2025, 7), Through = new YearMonth(2025, 7) },
                Collection = asked,
            }
        );

        result.Insurances[0].Collection.Should().Be(applied);
        result.Total.Employer.Should().Be(1600.00m);
        result.Total.Status.Should().Be(status);
    }

    /// <summary>A person without an employer pays on the own base: nothing is assumed.</summary>
    [Fact]
    public void ComputeContributions_assumes_no_collection_when_no_employer_pays() =>
        Compute(PersonCategory.FlexibleWorker, null, hasEmployer: false).Total.Status.Should().Be(SumStatus.Complete);

    private static ContributionsResult Compute(PersonCategory category, CollectionMode? collection, bool hasEmployer) =>
        DaqingContributions.Computed(
            new ContributionsRequest
            {
                Bases = new BasesRequest
                {
                    Jurisdiction = "210100",
                    ContributionYear = 2025,
                    Insurance = Insurance.Pension,
                    ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(7000) },
                    Employer = hasEmployer
                        ? new EmployerFacts
                        {
                            Id = "E",
                            Kind = EmployerKind.Enterprise,
                            PriorYearMonthlyTotalWages = 20000,
                        }
                        : null,
                    Persons =
                    [
                        new PersonFacts
                        {
                            Id = "P",
                            Category = category,
                            PriorYearMonthlyWage = 5000,
                            DeclaredBase = 6000,
                        },
                    ],
                },
                Months = new() { From = new YearMonth(2025, 1), Through = new YearMonth(2025, 2) },
                Collection = collection,
            }
        );
}
