using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Contributions.Computing;

/// <summary>For a person who is insured in none of the requested months nothing is due, and nothing is missing.</summary>
public sealed class NotYetInsuredTest
{
    [Theory]
    [InlineData("2025-09", false)]
    [InlineData("2025-03", true)]
    public void ComputeContributions_lists_an_undetermined_base_only_of_insured_persons(string from, bool isListed)
    {
        string json = $$"""
            { "jurisdiction": "210100", "contributionYear": 2025, "insurance": "pension", "collection": "singleBase",
              "months": { "from": "2025-01", "through": "2025-03" },
              "insuredMonths": [{ "id": "P-2", "from": "{{from}}", "through": "2025-12" }],
              "employer": { "id": "E", "kind": "enterprise", "priorYearMonthlyTotalWages": 20000 },
              "persons": [{ "id": "P-1", "category": "employee", "priorYearMonthlyWage": 5000 },
                          { "id": "P-2", "category": "employee" }] }
            """;
        ContributionsJson.Read(Encoding.UTF8.GetBytes(json), out ContributionsRequest? request).Should().BeNull();

        ContributionsResult result = DaqingContributions.Computed(request!);

        result.Insurances[0].NotComputed.Any(left => left.Id == "P-2").Should().Be(isListed);
        result.Total.Status.Should().Be(isListed ? SumStatus.Partial : SumStatus.Complete);
    }
}
