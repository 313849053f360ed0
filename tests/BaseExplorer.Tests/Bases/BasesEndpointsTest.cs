using System.Net;
using System.Text.Json;
using BaseExplorer.Tests.Running;
using Contribution.Rules;
using Contribution.Rules.Json;

namespace BaseExplorer.Tests.Bases;

public sealed class BasesEndpointsTest(Explorer explorer) : IClassFixture<Explorer>
{
    private const string Doubtful = """
        { "jurisdiction": "150000", "contributionYear": 2026, "insurance": "medical",
          "persons": [{ "id": "P-1", "category": "employee", "priorYearMonthlyWage": 6000 }] }
        """;

    private readonly HttpClient _client = explorer.CreateClient();

    [Theory]
    [InlineData("daqing-2011.json")]
    [InlineData("liaoning-2008-institution.json")]
    [InlineData("liaoning-2009-flexible.json")]
    public async Task Bases_endpoints_answer_with_the_bytes_of_the_library(string sample)
    {
        byte[] sent = Samples.Request(sample);
        BasesJson.Read(sent, out BasesRequest? request);

        byte[] bases = await (await _client.PostAsync("/api/bases", sent)).Content.ReadAsByteArrayAsync();
        byte[] reasons = await (await _client.PostAsync("/api/explanations", sent)).Content.ReadAsByteArrayAsync();

        bases.Should().Equal(BasesJson.Write(ContributionRules.Default.ComputeBases(request!)));
        reasons.Should().Equal(ExplanationJson.Write(ContributionRules.Default.ExplainAll(request!)));
    }

    [Theory]
    [InlineData("/api/bases", "ceilingRatio = 3.00, floorRatio = 0.60 (劳社险中心函〔2006〕60号): trust B")]
    [InlineData(
        "/api/bases?readable=true",
        "ceiling ratio = 3.00, floor ratio = 0.60 (劳社险中心函〔2006〕60号): trust B"
    )]
    public async Task Bases_endpoints_name_figures_in_English_findings_when_the_page_asks(string path, string expected)
    {
        JsonElement answer = await (await _client.PostAsync(path, Doubtful)).JsonAsync();

        JsonElement finding = answer.GetProperty("findings").EnumerateArray().Last();
        finding.GetProperty("en").GetString().Should().StartWith(expected);
    }

    [Theory]
    [InlineData("/api/bases")]
    [InlineData("/api/explanations")]
    [InlineData("/api/curve")]
    public async Task Bases_endpoints_refuse_a_comma_after_a_request_as_malformed(string path) =>
        await _client
            .PostAsync(path, [.. Samples.Request("daqing-2011.json"), (byte)','])
            .ProblemAsync(HttpStatusCode.BadRequest, "malformed-json");

    [Theory]
    [InlineData("/api/bases")]
    [InlineData("/api/explanations")]
    [InlineData("/api/curve")]
    public async Task Bases_endpoints_report_every_fault_of_a_request_at_once(string path)
    {
        JsonElement problem = await _client
            .PostAsync(path, Samples.Request("faulty.json"))
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.GetProperty("requestId").GetString().Should().Be("faulty-example");
        problem
            .Paths()
            .Should()
            .Equal("/persons/0/category", "/persons/1/priorYearMonthlyWages", "/persons/2/priorYearMonthlyWage");
    }

    [Theory]
    [InlineData("/api/bases")]
    [InlineData("/api/explanations")]
    [InlineData("/api/curve")]
    public async Task Bases_endpoints_answer_404_in_the_words_of_the_library_for_an_uncovered_place(string path)
    {
        JsonElement problem = await _client
            .PostAsync(path, Sending.Question.Replace("230600", "710000", StringComparison.Ordinal))
            .ProblemAsync(HttpStatusCode.NotFound, "not-covered");

        problem.Paths().Should().Equal("/jurisdiction");
        problem.GetProperty("faults")[0].GetProperty("en").GetString().Should().Contain("Taiwan, pension, 2011");
    }

    [Theory]
    [InlineData("/api/bases")]
    [InlineData("/api/explanations")]
    [InlineData("/api/curve")]
    public async Task Bases_endpoints_answer_400_to_a_body_that_is_no_JSON(string path)
    {
        JsonElement problem = await _client
            .PostAsync(path, "{ \"jurisdiction\": ")
            .ProblemAsync(HttpStatusCode.BadRequest, "malformed-json");

        problem.Paths().Should().Equal("");
    }

    [Fact]
    public async Task Bases_endpoints_refuse_a_body_without_the_JSON_content_type() =>
        await _client
            .PostAsync("/api/bases", new StringContent(Sending.Question))
            .ProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-type");
}
