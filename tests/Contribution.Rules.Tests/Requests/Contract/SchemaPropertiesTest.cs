using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Contribution.Rules.Contributions.Json;
using Contribution.Rules.FactTables;
using Contribution.Rules.Json;
using Contribution.Rules.Requests;

namespace Contribution.Rules.Tests.Requests.Contract;

/// <summary>The schemas of requests name what the readers read, and nothing else.</summary>
public sealed class SchemaPropertiesTest
{
    [Fact]
    public void Schema_of_requests_has_the_properties_of_the_reader() =>
        Names(BasesJson.RequestSchema).Should().BeEquivalentTo(Names(RequestJson.Default.BasesRequest));

    [Fact]
    public void Schema_of_requests_for_contributions_has_the_properties_of_the_reader()
    {
        string schema = ContributionsJson.RequestSchema;
        ContributionsRequestJson read = ContributionsRequestJson.Default;

        Names(schema).Should().BeEquivalentTo(Names(read.ContributionsRequestFile));
        Names(schema, "givenRate").Should().BeEquivalentTo(Names(read.GivenRate));
        Names(schema, "givenRounding").Should().BeEquivalentTo(Names(read.GivenRounding));
        Names(schema, "insuredMonths").Should().BeEquivalentTo(Names(read.InsuredMonths));
        Names(schema, "months").Should().BeEquivalentTo(Names(read.MonthSpan));
    }

    [Fact]
    public void Both_schemas_have_the_facts_of_the_tables_in_their_order()
    {
        foreach (string schema in new[] { BasesJson.RequestSchema, ContributionsJson.RequestSchema })
        {
            Names(schema, "employer").Should().Equal(EmployerFactTable.All.Select(fact => fact.Name));
            Names(schema, "person").Should().Equal(PersonFactTable.All.Select(fact => fact.Name));
            Names(schema, "referenceWages").Should().BeEquivalentTo(Names(RequestJson.Default.ReferenceWages));
        }
    }

    /// <summary>Shared parts are the same text, so that neither is changed alone.</summary>
    [Fact]
    public void Both_schemas_define_shared_parts_alike()
    {
        (string, string)[] pairs =
        [
            (BasesJson.RequestSchema, ContributionsJson.RequestSchema),
            (BasesJson.ResultSchema, ContributionsJson.ResultSchema),
        ];
        foreach ((string one, string other) in pairs)
        {
            JsonObject first = JsonNode.Parse(one)!["$defs"]!.AsObject();
            JsonObject second = JsonNode.Parse(other)!["$defs"]!.AsObject();
            string[] common =
            [
                .. first.Select(pair => pair.Key).Where(name => name != "result" && second.ContainsKey(name)),
            ];
            common.Should().HaveCountGreaterThan(4);
            common
                .Select(name => first[name]!.ToJsonString())
                .Should()
                .Equal(common.Select(name => second[name]!.ToJsonString()));
        }
    }

    private static IEnumerable<string> Names(string schema, string? definition = null) =>
        ContractSchemas.Properties(schema, definition).AsObject().Select(property => property.Key);

    private static IEnumerable<string> Names(JsonTypeInfo type) =>
        type.Properties.Where(property => property.Get is not null).Select(property => property.Name);
}
