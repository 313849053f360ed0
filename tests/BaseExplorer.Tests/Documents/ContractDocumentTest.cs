using System.Text.Json;
using BaseExplorer.Tests.Running;
using Contribution.Rules.Facts;
using Contribution.Rules.Requests;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BaseExplorer.Tests.Documents;

public sealed class ContractDocumentTest(Explorer explorer) : IClassFixture<Explorer>
{
    [Fact]
    public async Task Every_endpoint_is_listed_with_its_answers()
    {
        JsonElement paths = (await DocumentAsync()).GetProperty("paths");

        RouteEndpoint[] endpoints =
        [
            .. explorer
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)),
        ];

        endpoints.Should().HaveCountGreaterThanOrEqualTo(10);
        paths
            .EnumerateObject()
            .Select(path => path.Name)
            .Should()
            .BeEquivalentTo(endpoints.Select(endpoint => endpoint.RoutePattern.RawText));
        foreach (RouteEndpoint endpoint in endpoints)
        {
            JsonElement method = paths
                .GetProperty(endpoint.RoutePattern.RawText!)
                .EnumerateObject()
                .Should()
                .ContainSingle()
                .Subject.Value;
            method.GetProperty("summary").GetString().Should().NotBeNullOrEmpty();
            method.GetProperty("responses").GetProperty("200").GetProperty("content").ToString().Should().NotBe("{}");
            method
                .TryGetProperty("requestBody", out _)
                .Should()
                .Be(endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is not null);
        }
    }

    [Fact]
    public async Task Refusals_are_problem_details()
    {
        JsonElement responses = (await DocumentAsync())
            .GetProperty("paths")
            .GetProperty("/api/bases")
            .GetProperty("post")
            .GetProperty("responses");

        foreach (string status in new[] { "400", "404", "413", "422" })
        {
            responses
                .GetProperty(status)
                .GetProperty("content")
                .EnumerateObject()
                .Select(content => content.Name)
                .Should()
                .Equal("application/problem+json");
        }
    }

    [Fact]
    public async Task A_request_has_the_names_of_the_contract()
    {
        JsonElement schemas = (await DocumentAsync()).GetProperty("components").GetProperty("schemas");

        BasesRequest full = new()
        {
            RequestId = "r",
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Annual(27334m) },
            UseReferenceTable = true,
            AsKnownOn = new DateOnly(2011, 6, 30),
            Employer = new EmployerFacts { Id = "E", Kind = EmployerKind.Enterprise },
            Persons = [],
        };
        JsonElement written = JsonDocument.Parse(BasesJson.WriteRequest(full)).RootElement;

        Names(schemas.GetProperty("BasesRequest"))
            .Should()
            .BeEquivalentTo(written.EnumerateObject().Select(property => property.Name));
        schemas
            .GetProperty("Insurance")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(name => name.GetString())
            .Should()
            .Equal("pension", "medical", "unemployment", "workInjury", "maternity");
        schemas.GetProperty("ReferenceWage").GetProperty("oneOf").GetArrayLength().Should().Be(2);
    }

    private static IEnumerable<string> Names(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private async Task<JsonElement> DocumentAsync() =>
        await (await explorer.CreateClient().GetAsync("/openapi/v1.json")).JsonAsync();
}
