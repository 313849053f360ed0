namespace Contribution.Rules.Tests.Proof;

/// <summary>A witness tells each fact that was read under its own name, and no other.</summary>
public sealed class WitnessFactsTest
{
    private static readonly PersonFacts Person = new() { Id = "W", Category = PersonCategory.Employee };
    private static readonly EmployerFacts Employer = new() { Id = "W", Kind = EmployerKind.Enterprise };

    public static TheoryData<string, PersonFacts> Persons =>
        new()
        {
            { "person.priorYearMonthlyWage < 1000", Person with { PriorYearMonthlyWage = 1000m } },
            { "person.firstMonthWage < 1000", Person with { FirstMonthWage = 1000m } },
            { "person.lastMonthBasicWage < 1000", Person with { LastMonthBasicWage = 1000m } },
            { "person.lastMonthTotalWage < 1000", Person with { LastMonthTotalWage = 1000m } },
            { "person.approvedMonthlyWage < 1000", Person with { ApprovedMonthlyWage = 1000m } },
            { "person.declaredBase < 1000", Person with { DeclaredBase = 1000m } },
            { "person.previousYearBase < 1000", Person with { PreviousYearBase = 1000m } },
            { "person.determinedBase < 1000", Person with { DeterminedBase = 1000m } },
            { "person.provisionalBase < 1000", Person with { ProvisionalBase = 1000m } },
            { "person.provisionalMonths < 7", Person with { ProvisionalMonths = 7 } },
            { "person.provisionalMonths = null", Person with { ProvisionalMonths = 1 } },
            { "person.pensionBase < 1000", Person with { PensionBase = 1000m } },
            { "not(person.wageUndeterminable)", Person with { WageUndeterminable = true } },
            { "not(person.hardship)", Person with { Hardship = true } },
            { "not(person.exemptionProof)", Person with { ExemptionProof = true } },
            { "person.wageInEmployerTotal", Person with { WageInEmployerTotal = false } },
            {
                "person.correction != crossYear",
                Person with
                {
                    Correction = Correction.CrossYear,
                    DeterminedBase = 1000m,
                }
            },
            { "person.hardship", Person },
            { "not(person.wageInEmployerTotal)", Person },
        };

    public static TheoryData<string, EmployerFacts> Employers =>
        new()
        {
            { "employer.priorYearMonthlyTotalWages < 1000", Employer with { PriorYearMonthlyTotalWages = 1000m } },
            { "employer.lastMonthTotalWages < 1000", Employer with { LastMonthTotalWages = 1000m } },
            { "employer.approvedMonthlyTotalWages < 1000", Employer with { ApprovedMonthlyTotalWages = 1000m } },
            { "employer.materialsComplete", Employer with { MaterialsComplete = false } },
            { "not(employer.materialsComplete)", Employer },
            { "employer.previousYearBase < 1000", Employer with { PreviousYearBase = 1000m } },
            { "employer.determinedBase < 1000", Employer with { DeterminedBase = 1000m } },
            { "employer.restructuring != merger", Employer with { Restructuring = Restructuring.Merger } },
            { "employer.provisionalBase < 1000", Employer with { ProvisionalBase = 1000m } },
            { "employer.provisionalMonths < 12", Employer with { ProvisionalMonths = 12 } },
            { "employer.provisionalMonths = null", Employer with { ProvisionalMonths = 1 } },
            { "employer.pensionBase < 1000", Employer with { PensionBase = 1000m } },
            { "employer.realNameHeadcount < 13", Employer with { RealNameHeadcount = 13 } },
        };

    [Theory]
    [MemberData(nameof(Persons))]
    public void Witness_sets_a_fact_of_a_person(string covered, PersonFacts person)
    {
        Proven proven = Proven.Persons(Proven.Rule("covered", covered, "ratio"));

        BasesRequest request = proven.Finding.Witness!.Request;
        request.Persons.Should().Equal(person);
        request.Employer.Should().Be(Employer);
        request.ReferenceWages.Should().BeNull();
        proven.Defect(request).Should().EndWith("no rule decides and none is open");
    }

    [Theory]
    [MemberData(nameof(Employers))]
    public void Witness_sets_a_fact_of_an_employer(string covered, EmployerFacts employer)
    {
        Proven proven = Proven.Employers(Proven.Rule("covered", covered, "ratio"));

        BasesRequest request = proven.Finding.Witness!.Request;
        request.Persons.Should().BeEmpty("the totals tell what the persons come to");
        request.Employer.Should().Be(employer);
        proven.Defect(request).Should().EndWith("no rule decides and none is open");
    }

    [Theory]
    [InlineData("province")]
    [InlineData("city")]
    [InlineData("poolingArea")]
    public void Witness_sets_the_reference_wage_of_its_scope(string scope)
    {
        Proven proven = Proven.Persons(
            Proven.Rule("covered", "referenceWage < 1000", "ratio"),
            ("/referenceWage", $"\"{scope}\"")
        );

        BasesRequest request = proven.Finding.Witness!.Request;
        ReferenceWages wages = request.ReferenceWages!;
        (wages.Province, wages.City, wages.PoolingArea)
            .Should()
            .Be((Of("province", scope), Of("city", scope), Of("poolingArea", scope)));
        (request.Jurisdiction, request.Insurance, request.ContributionYear)
            .Should()
            .Be(("990000", Insurance.Pension, 2020));
        proven.Defect(request).Should().EndWith("no rule decides and none is open");
    }

    private static ReferenceWage? Of(string scope, string read) => scope == read ? ReferenceWage.Monthly(1000m) : null;

    [Fact]
    public void Witness_sets_a_known_number_without_bounds_to_a_thousand()
    {
        Proven proven = Proven.Persons(Proven.Rule("covered", "person.declaredBase = null", "ratio"));

        proven.Finding.Witness!.Request.Persons.Should().Equal(Person with { DeclaredBase = 1000m });
    }

    [Fact]
    public void Witness_sets_the_totals_that_were_read()
    {
        Proven proven = Proven.Employers(
            Proven.Rule(
                "covered",
                "persons.individualBases < 3000 or persons.exemptWages = null or persons.headcount < 3",
                "ratio"
            )
        );

        proven
            .Findings.Single(finding => finding.Kind == ProofFindingKind.Gap)
            .Witness!.Totals.Should()
            .Equal(("persons.individualBases", 3000m), ("persons.exemptWages", 1000m), ("persons.headcount", 3m));
    }
}
