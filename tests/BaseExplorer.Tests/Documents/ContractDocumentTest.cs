using System.Text.Json;
using System.Text.RegularExpressions;
using BaseExplorer.Tests.Running;
using Contribution.Rules.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BaseExplorer.Tests.Documents;

public sealed class ContractDocumentTest(Explorer explorer) : IClassFixture<Explorer>
{
    [Fact]
    public async Task Document_lists_every_endpoint_with_its_answers()
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
    public async Task Document_describes_refusals_as_problem_details()
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

    /// <summary>A document that no reader resolves is worth nothing: each reference leads to a component.</summary>
    [Fact]
    public async Task Document_references_existing_components_only()
    {
        JsonElement document = await DocumentAsync();
        string[] references =
        [
            .. Regex
                .Matches(document.GetRawText(), "\"\\$ref\":\\s*\"#/components/schemas/([^\"]+)\"")
                .Select(found => found.Groups[1].Value),
        ];

        references.Should().HaveCountGreaterThan(40);
        references
            .Should()
            .BeSubsetOf(
                document
                    .GetProperty("components")
                    .GetProperty("schemas")
                    .EnumerateObject()
                    .Select(schema => schema.Name)
            );
        document.GetRawText().Should().NotContain("$defs");
    }

    [Theory]
    [InlineData("/api/bases", "BasesRequest", "BasesResult.result")]
    [InlineData("/api/explanations", "BasesRequest", null)]
    [InlineData("/api/curve", "BasesRequest", null)]
    [InlineData("/api/contributions", "ContributionsRequest", "ContributionsResult.result")]
    public async Task Document_names_the_schemas_of_the_contract(string path, string reads, string? answers)
    {
        JsonElement operation = (await DocumentAsync()).GetProperty("paths").GetProperty(path).GetProperty("post");

        Schema(operation.GetProperty("requestBody")).Should().Be(reads);
        if (answers is not null)
        {
            Schema(operation.GetProperty("responses").GetProperty("200")).Should().Be(answers);
        }
    }

    [Theory]
    [InlineData("BasesRequest", null)]
    [InlineData("BasesRequest.person", "person")]
    [InlineData("BasesRequest.employer", "employer")]
    public async Task Document_has_the_properties_of_the_request_schema(string component, string? definition)
    {
        JsonElement schemas = (await DocumentAsync()).GetProperty("components").GetProperty("schemas");
        JsonElement schema = JsonDocument.Parse(BasesJson.RequestSchema).RootElement;

        Names(schemas.GetProperty(component))
            .Should()
            .Equal(Names(definition is null ? schema : schema.GetProperty("$defs").GetProperty(definition)));
        schemas
            .GetProperty("BasesRequest.insurance")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(name => name.GetString())
            .Should()
            .Equal("pension", "medical", "unemployment", "workInjury", "maternity");
        schemas.GetProperty("BasesRequest.referenceWage").GetProperty("anyOf").GetArrayLength().Should().Be(2);
    }

    private static string Schema(JsonElement holder) =>
        holder
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema")
            .GetProperty("$ref")
            .GetString()!
            .Split('/')[^1];

    private static IEnumerable<string> Names(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private async Task<JsonElement> DocumentAsync() =>
        await (await explorer.CreateClient().GetAsync("/openapi/v1.json")).JsonAsync();
}
