using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Json;
using Contribution.Rules.Tests.Contributions;

namespace Contribution.Rules.Tests.Requests.Contract;

/// <summary>The schemas accept all values that the library reads and writes.</summary>
public sealed class AcceptedTest
{
    private const int Seeds = 40;

    [Fact]
    public void Schemas_accept_every_worked_case_of_bases_and_its_result()
    {
        int cases = 0;
        foreach (JsonNode worked in Cases(file => file.EndsWith(".cases.json", StringComparison.Ordinal)))
        {
            string request = worked["request"]!.ToJsonString();
            Outcome<BasesResult> outcome =
                BasesJson.Read(Encoding.UTF8.GetBytes(request), out BasesRequest? read)
                ?? ContributionRules.Default.ComputeBases(read!);

            if (read is not null)
            {
                ContractSchemas.BasesRequest.Refusals(request).Should().BeEmpty(request);
            }

            Accepts(outcome);
            cases++;
        }

        cases.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public void Schemas_accept_every_worked_case_of_contributions_and_its_result()
    {
        int cases = 0;
        foreach (JsonNode worked in Cases(file => file.EndsWith("contributions-cases.json", StringComparison.Ordinal)))
        {
            string request = worked["request"]!.ToJsonString();
            ContractSchemas.ContributionsRequest.Refusals(request).Should().BeEmpty(request);

            ContributionsJson.Read(Encoding.UTF8.GetBytes(request), out ContributionsRequest? read).Should().BeNull();
            Accepts(ContributionRules.Default.ComputeContributions(read!));
            cases++;
        }

        cases.Should().BeGreaterThanOrEqualTo(17);
    }

    [Theory]
    [MemberData(nameof(EmbeddedSets.Shapes), MemberType = typeof(EmbeddedSets))]
    public void Schemas_accept_random_requests_and_their_answers(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        for (int seed = 1; seed <= Seeds; seed++)
        {
            BasesRequest bases = CoveredRequests.Of(set, seed);
            ContractSchemas.BasesRequest.Refusals(BasesJson.WriteRequest(bases)).Should().BeEmpty();
            Accepts(ContributionRules.Default.ComputeBases(bases));

            ContributionsRequest due = RandomContributions.Of(set, seed);
            ContractSchemas
                .ContributionsRequest.Refusals(JsonSerializer.SerializeToUtf8Bytes(due))
                .Should()
                .BeEmpty(JsonSerializer.Serialize(due));
            Accepts(ContributionRules.Default.ComputeContributions(due));
        }
    }

    [Fact]
    public void Schemas_of_results_accept_errors()
    {
        BasesRequest asked = DaqingContributions.Of([1000m]).Bases;
        Outcome<BasesResult>[] bases =
        [
            ContributionRules.Default.ComputeBases(asked with { Jurisdiction = "x" }),
            ContributionRules.Default.ComputeBases(asked with { ContributionYear = 1999 }),
        ];
        bases.Select(outcome => outcome.GetType().Name).Should().Equal("Invalid", "NotCovered");
        bases.Should().AllSatisfy(Accepts);

        Outcome<ContributionsResult>[] due =
        [
            ContributionRules.Default.ComputeContributions(DaqingContributions.Of([1000m], rate: 2m)),
            ContributionRules.Default.ComputeContributions(
                new ContributionsRequest
                {
                    Bases = asked,
                    Months = new() { From = new YearMonth(2011, 1), Through = new YearMonth(2011, 1) },
                }
            ),
        ];
        due.Select(outcome => outcome.GetType().Name).Should().Equal("Invalid", "NotCovered");
        due.Should().AllSatisfy(Accepts);
    }

    private static void Accepts(Outcome<BasesResult> outcome)
    {
        byte[] written = BasesJson.Write(outcome);
        ContractSchemas.BasesResult.Refusals(written).Should().BeEmpty(Encoding.UTF8.GetString(written));
    }

    private static void Accepts(Outcome<ContributionsResult> outcome)
    {
        byte[] written = ContributionsJson.Write(outcome);
        ContractSchemas.ContributionsResult.Refusals(written).Should().BeEmpty(Encoding.UTF8.GetString(written));
    }

    private static IEnumerable<JsonNode> Cases(Func<string, bool> named) =>
        typeof(ContributionRules)
            .Assembly.GetManifestResourceNames()
            .Where(named)
            .SelectMany(file =>
            {
                using Stream stream = typeof(ContributionRules).Assembly.GetManifestResourceStream(file)!;
                return JsonNode.Parse(stream)!["cases"]!.AsArray().Select(worked => worked!);
            });
}
