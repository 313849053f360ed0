using System.Globalization;

namespace Contribution.Rules.Tests.Requests;

public sealed class TableWageTest
{
    private static readonly BasesRequest Asked = new()
    {
        Jurisdiction = "230600",
        ContributionYear = 2011,
        Insurance = Insurance.Pension,
        UseReferenceTable = true,
        Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
        Persons =
        [
            new PersonFacts
            {
                Id = "P",
                Category = PersonCategory.Employee,
                PriorYearMonthlyWage = 1000,
                PreviousYearBase = 1219,
            },
        ],
    };

    [Fact]
    public void ComputeBases_takes_and_names_the_tables_value_on_request()
    {
        BasesResult result = Compute(Asked);

        result
            .ReferenceWage.Should()
            .BeEquivalentTo(
                new AppliedReferenceWage(value: 2277.83m, scope: WageScope.Province, origin: ValueOrigin.Table)
                {
                    Population = "announced",
                    Document = "黑人保发〔2010〕119号",
                    Trust = SourceTrust.ThirdParties,
                }
            );
        result.Persons[0].Base.Should().Be(1366.70m, "0.60 × 27334 / 12");
        result.Findings.Should().ContainSingle(finding => finding.Code == "figure-trust");
    }

    [Fact]
    public void ComputeBases_prefers_the_requests_own_value_to_the_tables()
    {
        BasesResult result = Compute(
            Asked with
            {
                ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(2000) },
            }
        );

        (result.ReferenceWage!.Origin, result.Persons[0].Base).Should().Be((ValueOrigin.Request, 1200m));
        result.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2010-12-01", "1219", DeterminationStatus.Provisional)]
    [InlineData("2010-12-02", "1366.70", DeterminationStatus.Determined)]
    public void ComputeBases_reads_the_table_as_of_the_requested_day(
        string day,
        string expected,
        DeterminationStatus status
    )
    {
        BasesResult result = Compute(
            Asked with
            {
                AsKnownOn = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            }
        );

        (result.Persons[0].Base, result.Persons[0].Status)
            .Should()
            .Be((decimal.Parse(expected, CultureInfo.InvariantCulture), status));
        (result.ReferenceWage is null).Should().Be(status == DeterminationStatus.Provisional);
    }

    [Fact]
    public void ComputeBases_does_not_read_the_table_without_a_request() =>
        Compute(Asked with { UseReferenceTable = false }).ReferenceWage.Should().BeNull();

    private static BasesResult Compute(BasesRequest request) =>
        ContributionRules.Default.ComputeBases(request).Should().BeOfType<Outcome<BasesResult>.Computed>().Which.Result;
}
