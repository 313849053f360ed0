using BaseExplorer.Tests.Running;

namespace BaseExplorer.Tests.Hosting;

public sealed class SafeHeadersTest(Explorer explorer) : IClassFixture<Explorer>
{
    private readonly HttpClient _client = explorer.CreateClient();

    [Theory]
    [InlineData("/")]
    [InlineData("/js/app.js")]
    [InlineData("/api/catalogue")]
    [InlineData("/api/nothing")]
    [InlineData("/api/phase-in")]
    [InlineData("/openapi/v1.json")]
    public async Task Every_answer_allows_resources_of_this_host_only(string path)
    {
        HttpResponseMessage response = await _client.GetAsync(path);

        string policy = Header(response, "Content-Security-Policy");
        policy.Should().StartWith("default-src 'none'; script-src 'self'; style-src 'self'");
        policy.Should().Contain("frame-ancestors 'none'").And.NotContain("unsafe").And.NotContain("http");
        Header(response, "X-Content-Type-Options").Should().Be("nosniff");
        Header(response, "Referrer-Policy").Should().Be("no-referrer");
        response.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task Answers_with_data_are_not_cached()
    {
        HttpResponseMessage[] answers =
        [
            await _client.GetAsync("/api/catalogue"),
            await _client.PostAsync("/api/bases", Samples.Request("daqing-2011.json")),
            await _client.PostAsync("/api/explanations", Samples.Request("daqing-2011.json")),
            await _client.SendRosterAsync("/api/roster"),
            await _client.SendRosterAsync("/api/roster/notice", employer: "E-1"),
            await _client.SendRosterAsync("/api/roster/bases.csv"),
        ];

        answers.Should().OnlyContain(answer => answer.IsSuccessStatusCode);
        answers.Should().OnlyContain(answer => answer.Headers.CacheControl!.NoStore);
        answers.Should().OnlyContain(answer => !answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Notice_allows_no_script_and_no_resources()
    {
        HttpResponseMessage notice = await _client.SendRosterAsync("/api/roster/notice", employer: "E-1");

        string policy = Header(notice, "Content-Security-Policy");
        policy.Should().StartWith("default-src 'none'; style-src 'unsafe-inline'; ").And.NotContain("script-src");
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.GetValues(name).Should().ContainSingle().Subject;
}
