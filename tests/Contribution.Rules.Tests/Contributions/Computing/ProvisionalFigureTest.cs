namespace Contribution.Rules.Tests.Contributions.Computing;

/// <summary>A sum on figures that are settled later is not settled itself.</summary>
public sealed class ProvisionalFigureTest
{
    [Theory]
    [InlineData(2025, SumStatus.Complete)]
    [InlineData(2026, SumStatus.Provisional)]
    public void ComputeContributions_marks_sums_on_provisional_figures(int year, SumStatus status)
    {
        ContributionsResult result = DaqingContributions.Computed(
            new ContributionsRequest
            {
                Bases = new BasesRequest
                {
                    Jurisdiction = "320000",
                    ContributionYear = year,
                    Insurance = Insurance.Pension,
                    Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
                    Persons =
                    [
                        new PersonFacts
                        {
                            Id = "P",
                            Category = PersonCategory.Employee,
                            PriorYearMonthlyWage = 100,
                        },
                    ],
                },
                Months = new() { From = new YearMonth(year, 1), Through = new YearMonth(year, 3) },
                Collection = CollectionMode.SingleBase,
            }
        );

        InsuranceContributions pension = result.Insurances.Single();
        pension
            .Findings.Any(finding => finding.Code == "provisional-figure")
            .Should()
            .Be(status == SumStatus.Provisional);
        result.Total.Status.Should().Be(status);
        pension.Total.Status.Should().Be(status);
        pension.Spans.Should().OnlyContain(span => span.MonthlySum.Status == status);
        result.ByMonth.Should().OnlyContain(month => month.Sum.Status == status);
    }
}
