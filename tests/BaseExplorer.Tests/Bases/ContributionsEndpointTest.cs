using System.Net;
using System.Text;
using System.Text.Json;
using BaseExplorer.Tests.Running;
using Contribution.Rules;
using Contribution.Rules.Json;

namespace BaseExplorer.Tests.Bases;

public sealed class ContributionsEndpointTest(Explorer explorer) : IClassFixture<Explorer>
{
    private const string Sound = """
        { "jurisdiction": "210100", "contributionYear": 2025, "insurance": "pension",
          "months": { "from": "2025-01", "through": "2025-02" }, "referenceWages": { "province": 7000 },
          "persons": [{ "id": "P-1", "category": "flexibleWorker", "declaredBase": 6000 }] }
        """;

    private const string Doubtful = """
        { "jurisdiction": "150000", "contributionYear": 2026, "insurance": "medical",
          "months": { "from": "2026-01", "through": "2026-02" },
          "rates": [{ "insurance": "medical", "payer": "employee", "rate": 0.02 }, { "insurance": "medical", "payer": "employer", "rate": 0.06 }],
          "persons": [{ "id": "P-1", "category": "employee", "priorYearMonthlyWage": 6000 }] }
        """;

    private readonly HttpClient _client = explorer.CreateClient();

    [Fact]
    public async Task Contributions_endpoint_answers_with_the_bytes_of_the_library()
    {
        byte[] sent = Encoding.UTF8.GetBytes(Sound);
        ContributionsJson.Read(sent, out ContributionsRequest? request);

        byte[] due = await (await _client.PostAsync("/api/contributions", sent)).Content.ReadAsByteArrayAsync();

        due.Should().Equal(ContributionsJson.Write(ContributionRules.Default.ComputeContributions(request!)));
    }

    [Theory]
    [InlineData("/api/contributions", "ceilingRatio = 3.00")]
    [InlineData("/api/contributions?readable=true", "ceiling ratio = 3.00")]
    public async Task Contributions_endpoint_names_figures_in_English_findings_when_the_page_asks(
        string path,
        string expected
    )
    {
        JsonElement answer = await (await _client.PostAsync(path, Doubtful)).JsonAsync();

        string[] findings =
        [
            .. answer
                .GetProperty("insurances")[0]
                .GetProperty("findings")
                .EnumerateArray()
                .Select(finding => finding.GetProperty("en").GetString()!),
        ];
        findings.Should().Contain(finding => finding.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/contributions?readable=1")]
    [InlineData("/api/bases?readable=yes")]
    public async Task Endpoints_name_readable_where_it_is_no_truth_value(string path)
    {
        JsonElement problem = await _client
            .PostAsync(path, Sound)
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.Paths().Should().Equal("/readable");
    }

    [Fact]
    public async Task Contributions_endpoint_refuses_months_outside_the_year_as_an_invalid_request() =>
        await _client
            .PostAsync("/api/contributions", Encoding.UTF8.GetBytes(Sound.Replace("2025-02", "2026-02")))
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");
}
