namespace Contribution.Rules.Tests.Evaluation.Requests;

public sealed class UnreadPersonsTest
{
    private static readonly BasesRequest Asked = new()
    {
        Jurisdiction = "230600",
        ContributionYear = 2011,
        Insurance = Insurance.Pension,
        ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(2000) },
        Employer = new EmployerFacts
        {
            Id = "E",
            Kind = EmployerKind.Enterprise,
            PriorYearMonthlyTotalWages = 9000,
        },
        Persons =
        [
            new PersonFacts
            {
                Id = "P",
                Category = PersonCategory.Employee,
                PriorYearMonthlyWage = 2000,
            },
        ],
        UnreadPersons = 1,
    };

    [Fact]
    public void Base_from_totals_is_undetermined_when_a_person_is_unread()
    {
        BasesResult result = Compute(Asked);

        result.Employer!.Status.Should().Be(DeterminationStatus.Undetermined);
        result.Employer.Missing.Should().Equal("persons.individualBases", "persons.exemptWages");
        result.Persons[0].Base.Should().Be(2000);
        Compute(Asked with { UnreadPersons = 0 }).Employer!.Base.Should().Be(9000);
    }

    [Fact]
    public void Base_without_totals_is_determined_when_a_person_is_unread() =>
        Compute(Asked with { Employer = Asked.Employer! with { DeterminedBase = 8000 } })
            .Employer!.Base.Should()
            .Be(8000);

    [Fact]
    public void Unread_persons_count_as_heads()
    {
        Explanation reported = ContributionRules
            .Default.ExplainEmployer(Asked)
            .Should()
            .BeOfType<Outcome<Explanation>.Computed>()
            .Subject.Result;

        reported.Totals!.Headcount.Should().Be(2);
        reported.Totals!.IndividualBases.Should().BeNull();
    }

    [Fact]
    public void Negative_number_of_unread_persons_is_a_fault() =>
        ContributionRules
            .Default.ComputeBases(Asked with { UnreadPersons = -1 })
            .Should()
            .BeOfType<Outcome<BasesResult>.Invalid>()
            .Which.Faults.Should()
            .ContainSingle(fault => fault.Path == "/unreadPersons");

    private static BasesResult Compute(BasesRequest request) =>
        ContributionRules.Default.ComputeBases(request).Should().BeOfType<Outcome<BasesResult>.Computed>().Which.Result;
}
