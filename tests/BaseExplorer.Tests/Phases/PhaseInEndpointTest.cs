using System.Net;
using System.Text.Json;
using BaseExplorer.Tests.Running;

namespace BaseExplorer.Tests.Phases;

public sealed class PhaseInEndpointTest(Explorer explorer) : IClassFixture<Explorer>
{
    private readonly HttpClient _client = explorer.CreateClient();

    [Theory]
    [InlineData(2006)]
    [InlineData(2010)]
    public async Task Phases_of_Liaoning_rise_from_60_to_100_per_cent_from_2006_to_2010(int year)
    {
        JsonElement answer = await (
            await _client.GetAsync($"/api/phase-in?place=210000&insurance=pension&year={year}")
        ).JsonAsync();

        JsonElement amount = answer.GetProperty("amounts").EnumerateArray().Should().ContainSingle().Subject;
        amount
            .GetProperty("points")
            .EnumerateArray()
            .Select(point => (point.GetProperty("year").GetInt32(), point.GetProperty("share").GetDecimal()))
            .Should()
            .Equal((2006, 0.6m), (2007, 0.7m), (2008, 0.8m), (2009, 0.9m), (2010, 1m));
        amount.GetProperty("article").GetString().Should().Be("二(二)");
        amount.GetProperty("quote").GetString().Should().Contain("2006年的缴费基数不低于").And.Contain("2010年为100%");
    }

    [Fact]
    public async Task Phases_are_absent_for_a_rule_set_of_one_year()
    {
        JsonElement answer = await (
            await _client.GetAsync("/api/phase-in?place=230600&insurance=pension&year=2011")
        ).JsonAsync();

        answer.GetProperty("amounts").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Phases_endpoint_answers_404_for_an_uncovered_year()
    {
        JsonElement problem = await _client
            .GetAsync("/api/phase-in?place=210000&insurance=pension&year=2011")
            .ProblemAsync(HttpStatusCode.NotFound, "not-covered");

        problem.Paths().Should().Equal("/contributionYear");
    }

    [Fact]
    public async Task Phases_endpoint_reports_an_unknown_insurance_with_the_nearest()
    {
        JsonElement problem = await _client
            .GetAsync("/api/phase-in?place=210000&insurance=pensions&year=2010")
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.Paths().Should().Equal("/insurance");
        problem.GetProperty("faults")[0].GetProperty("nearest").GetString().Should().Be("pension");
    }

    [Theory]
    [InlineData("place=210000&insurance=pension&year=MMX", "/year")]
    [InlineData("place=210000&insurance=pension&year=-1", "/year")]
    [InlineData("place=210000&insurance=pension", "/year")]
    [InlineData("place=210000&year=2010", "/insurance")]
    [InlineData("place=210000&insurance=pension&year=2010&month=2010-13", "/month")]
    [InlineData("", "/place", "/insurance", "/year")]
    public async Task Phases_endpoint_names_missing_and_non_numeric_parameters(string query, params string[] names)
    {
        JsonElement problem = await _client
            .GetAsync($"/api/phase-in?{query}")
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.Paths().Should().Equal(names);
    }
}
