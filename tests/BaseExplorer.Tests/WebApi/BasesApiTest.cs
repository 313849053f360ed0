using System.Net;
using System.Text;
using System.Text.Json;
using Contribution.Rules;
using Contribution.Rules.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BaseExplorer.Tests.WebApi;

/// <summary>A minimal API that takes and gives the types of the contract without further code.</summary>
public sealed class BasesApiTest
{
    private const string Request = """
        {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension","referenceWages":{"province":{"annual":27334}},
         "persons":[{"id":"P","category":"employee","priorYearMonthlyWage":1200}]}
        """;

    [Fact]
    public async Task Sample_API_answers_with_the_bytes_of_the_contract()
    {
        (HttpStatusCode status, string body) = await Post(Request);

        status.Should().Be(HttpStatusCode.OK);
        BasesJson.Read(Encoding.UTF8.GetBytes(Request), out BasesRequest? request).Should().BeNull();
        body.Should().Be(Encoding.UTF8.GetString(BasesJson.Write(ContributionRules.Default.ComputeBases(request!))));
        body.Should().Contain("\"base\":1366.70");
    }

    [Fact]
    public async Task Sample_API_answers_422_with_every_fault_of_an_invalid_request()
    {
        (HttpStatusCode status, string body) = await Post(
            Request.Replace("1200", "-1", StringComparison.Ordinal).Replace("230600", "大庆", StringComparison.Ordinal)
        );

        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        using JsonDocument problem = JsonDocument.Parse(body);
        JsonElement[] faults = [.. problem.RootElement.GetProperty("faults").EnumerateArray()];
        faults
            .Select(fault => fault.GetProperty("path").GetString())
            .Should()
            .Equal("/jurisdiction", "/persons/0/priorYearMonthlyWage");
        faults[0].GetProperty("nearest").GetString().Should().Be("230600");
    }

    [Fact]
    public async Task Sample_API_answers_404_for_a_place_without_a_rule_set()
    {
        (HttpStatusCode status, string body) = await Post(Request.Replace("2011", "1999", StringComparison.Ordinal));

        status.Should().Be(HttpStatusCode.NotFound);
        body.Should().Contain("no rule set covers Daqing, pension, 1999");
    }

    [Fact]
    public async Task Sample_API_answers_400_to_a_misspelt_fact() =>
        (await Post(Request.Replace("priorYearMonthlyWage", "priorYearWage", StringComparison.Ordinal)))
            .Status.Should()
            .Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Sample_API_answers_400_without_a_word_in_production()
    {
        (HttpStatusCode status, string body) = await Post("{\"category\":\"employe\"}");

        (status, body).Should().Be((HttpStatusCode.BadRequest, ""));
        BasesJson.Read("{\"category\":\"employe\"}"u8.ToArray(), out _)!.Faults.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Sample_API_answers_400_to_two_choices_in_one() =>
        (await Post(Request.Replace("\"pension\"", "\"pension,medical\"", StringComparison.Ordinal)))
            .Status.Should()
            .Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Sample_API_on_bytes_names_every_fault_of_what_it_could_not_read()
    {
        (HttpStatusCode status, string body) = await Post(
            Request
                .Replace("\"employee\"", "\"employe\"", StringComparison.Ordinal)
                .Replace("1200", "\"1200\"", StringComparison.Ordinal),
            BasesApi.MapBytes
        );

        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        using JsonDocument answer = JsonDocument.Parse(body);
        answer
            .RootElement.GetProperty("error")
            .GetProperty("faults")
            .EnumerateArray()
            .Select(fault => fault.GetProperty("path").GetString())
            .Should()
            .Equal("/persons/0/category", "/persons/0/priorYearMonthlyWage");
        (await Post(Request, BasesApi.MapBytes)).Body.Should().Contain("\"base\":1366.70");
    }

    [Fact]
    public async Task Sample_API_rounds_a_number_of_more_digits_than_a_decimal_holds_and_the_contract_refuses_it()
    {
        string request = Request.Replace("1200", "1200.00000000000000000000000000000001", StringComparison.Ordinal);

        (await Post(request)).Status.Should().Be(HttpStatusCode.OK);
        (await Post(request, BasesApi.MapBytes)).Status.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("docs/web-api.md")]
    [InlineData("docs/zh/web-api.md")]
    public void Sample_API_is_shown_in_the_documents(string document)
    {
        string code = Lines(File.ReadAllText(Repository.File("tests", "BaseExplorer.Tests", "WebApi", "BasesApi.cs")));
        string[] blocks = File.ReadAllText(Repository.File(document)).Split("```csharp\n");
        string shown = blocks[1].Split("```")[0];
        code.Should().Contain(Lines(blocks[2].Split("```")[0]));

        // The Chinese side answers in Chinese.
        shown = shown
            .Replace("请求有误。", "The request is invalid.", StringComparison.Ordinal)
            .Replace("没有适用的规则集。", "No rule set covers it.", StringComparison.Ordinal)
            .Replace(".Zh,", ".En,", StringComparison.Ordinal);

        int from = shown.IndexOf("app.MapPost(", StringComparison.Ordinal);
        int through = shown.IndexOf(");\n\napp.Run", StringComparison.Ordinal);
        code.Should().Contain(Lines(shown[from..through]));
    }

    private static async Task<(HttpStatusCode Status, string Body)> Post(
        string json,
        Action<WebApplication>? map = null
    )
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddContributionRules();
        await using WebApplication app = builder.Build();
        (map ?? BasesApi.Map)(app);
        await app.StartAsync();
        using StringContent content = new(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await app.GetTestClient()
            .PostAsync(new Uri("/bases", UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static string Lines(string code) =>
        string.Join('\n', code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
