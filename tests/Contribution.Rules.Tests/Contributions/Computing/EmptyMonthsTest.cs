using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Contributions.Computing;

/// <summary>Months without insured persons add nothing to a total, which is undetermined without an amount elsewhere.</summary>
public sealed class EmptyMonthsTest
{
    [Fact]
    public void ComputeContributions_has_no_total_of_months_without_persons_and_undetermined_ones()
    {
        ContributionsResult result = Of("2025-02", "");

        result
            .ByMonth.Select(month => (month.Sum.Status, month.Sum.Total))
            .Should()
            .Equal((SumStatus.Complete, 0m), (SumStatus.Undetermined, null));
        InsuranceContributions pension = result.Insurances[0];
        (pension.Total.Status, pension.Total.Total).Should().Be((SumStatus.Undetermined, null));
        (result.Total.Status, result.Total.Total).Should().Be((SumStatus.Undetermined, null));
    }

    [Fact]
    public void ComputeContributions_has_a_partial_total_where_an_amount_is_left()
    {
        ContributionsResult result = Of(
            "2025-02",
            """{ "id": "P-1", "category": "employee", "priorYearMonthlyWage": 5000 },"""
        );

        result.Total.Status.Should().Be(SumStatus.Partial);
        result.Total.Total.Should().BeGreaterThan(0);
    }

    private static ContributionsResult Of(string from, string others)
    {
        string json = $$"""
            { "jurisdiction": "210100", "contributionYear": 2025, "insurance": "pension", "collection": "singleBase",
              "months": { "from": "2025-01", "through": "2025-02" },
              "insuredMonths": [{ "id": "P-2", "from": "{{from}}", "through": "2025-12" }],
              "employer": { "id": "E", "kind": "enterprise", "priorYearMonthlyTotalWages": 20000 },
              "persons": [{{others}} { "id": "P-2", "category": "employee" }] }
            """;
        ContributionsJson.Read(Encoding.UTF8.GetBytes(json), out ContributionsRequest? request).Should().BeNull();
        return DaqingContributions.Computed(request!);
    }
}
