using System.Net;
using BaseExplorer.Problems;
using BaseExplorer.Tests.Running;

namespace BaseExplorer.Tests.Problems;

public sealed class ProblemKindTest(Explorer explorer) : IClassFixture<Explorer>
{
    private readonly HttpClient _client = explorer.CreateClient();

    [Fact]
    public async Task Every_problem_type_leads_to_its_description()
    {
        string page = await _client.GetStringAsync("/problems.html");

        ProblemKind.All.Should().HaveCountGreaterThan(5);
        foreach (ProblemKind kind in ProblemKind.All)
        {
            kind.Type.Should().StartWith("/problems.html#");
            page.Should().Contain($"<dt id=\"{kind.Name}\">{kind.Status} {kind.Name}</dt>");
        }
    }

    [Fact]
    public async Task Unknown_path_is_a_problem() =>
        await _client.GetAsync("/api/nothing").ProblemAsync(HttpStatusCode.NotFound, "not-found");

    [Fact]
    public async Task Unsupported_method_is_a_problem() =>
        await _client.GetAsync("/api/bases").ProblemAsync(HttpStatusCode.MethodNotAllowed, "method-not-allowed");

    [Fact]
    public async Task Foreign_host_is_a_bad_request()
    {
        HttpRequestMessage request = new(HttpMethod.Get, "/api/catalogue");
        request.Headers.Host = "elsewhere.example";

        (await _client.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(404, "not-found")]
    [InlineData(413, "too-large")]
    [InlineData(400, "bad-request")]
    [InlineData(408, "bad-request")]
    public void Status_without_a_description_keeps_its_number(int status, string name)
    {
        ProblemKind kind = ProblemKind.Of(status);

        (kind.Status, kind.Name).Should().Be((status, name));
    }
}
