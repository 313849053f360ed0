using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Contribution.Rules.Rosters.Commands.Wages;

namespace Contribution.Rules.Rosters.Tests.Commands.Wages;

/// <summary>Editors read the schema, the reader its own metadata; a change of one needs a change of the other.</summary>
public sealed class WageItemSchemaTest
{
    private static readonly JsonNode Schema = JsonNode.Parse(Read("rules/wage-items.schema.json"))!;

    public static TheoryData<string, Type> Parts =>
        new()
        {
            { "", typeof(WageItemFile) },
            { "$defs/noPay", typeof(NoPay) },
            { "$defs/document", typeof(WageDocument) },
            { "$defs/document/properties/unlisted", typeof(UnlistedItems) },
            { "$defs/document/properties/months", typeof(DivisorChoice) },
            { "$defs/document/properties/clauses/items", typeof(WageClause) },
        };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Schema_matches_the_reader(string path, Type type)
    {
        JsonNode part = path.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Schema, (at, name) => at[name]!);
        JsonPropertyInfo[] read = [.. WageItemJson.Default.GetTypeInfo(type)!.Properties];

        part["properties"]!
            .AsObject()
            .Select(property => property.Key)
            .Should()
            .BeEquivalentTo(read.Select(p => p.Name));
        part["required"]!
            .AsArray()
            .Select(name => name!.GetValue<string>())
            .Should()
            .BeEquivalentTo(read.Where(property => property.IsRequired).Select(property => property.Name));
    }

    [Fact]
    public void Embedded_lists_name_their_schema() =>
        JsonNode.Parse(Read("rules/100000-nation/wage-items.json"))!["$schema"]!
            .GetValue<string>()
            .Should()
            .Be("../wage-items.schema.json");

    /// <summary>The library carries all that lies under <c>rules/</c>.</summary>
    private static Stream Read(string name) =>
        typeof(ContributionRules).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
}
