using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Contribution.Rules.Authoring.Releases;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Rates;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Tests.RuleSets.Files;

/// <summary>Editors read the schema, the reader its own metadata; a change of one needs a change of the other.</summary>
public sealed class RuleFileSchemaTest
{
    private const string RuleSets = "rules/rule-set.schema.json";
    private const string Ledger = "rules/released.schema.json";
    private const string Wages = "rules/reference-wages.schema.json";
    private const string Rates = "rules/rates.schema.json";

    private static readonly Assembly Library = typeof(RuleSetCatalogue).Assembly;

    public static TheoryData<string, string> Files
    {
        get
        {
            TheoryData<string, string> files = [];
            foreach (string name in Library.GetManifestResourceNames())
            {
                if (SchemaOf(name) is string schema)
                {
                    files.Add(name, schema);
                }
            }

            return files;
        }
    }

    private static string? SchemaOf(string file) =>
        RuleFileNames.IsRuleFile(file) ? RuleSets
        : RuleFileNames.IsWageFile(file) ? Wages
        : RuleFileNames.IsRateFile(file) ? Rates
        : null;

    [Theory]
    [InlineData(RuleSets, typeof(RuleFile), 70)]
    [InlineData(Wages, typeof(WageFile), 20)]
    [InlineData(Rates, typeof(RateFile), 25)]
    [InlineData(Ledger, typeof(ReleaseFile), 8)]
    public void Schema_matches_the_reader_and_describes_its_properties(string name, Type type, int atLeast)
    {
        JsonNode schema = JsonNode.Parse(Resource(name))!;
        JsonSerializerContext reader =
            type == typeof(RuleFile) ? RuleFileJson.Default
            : type == typeof(WageFile) ? WageFileJson.Default
            : type == typeof(RateFile) ? RateFileJson.Default
            : ReleaseFileJson.Default;
        SchemaComparison comparison = new(schema, reader);

        comparison.Compare(type);

        comparison.Unread.Should().BeEmpty("every part of the schema is read somewhere");
        KeyValuePair<string, JsonNode?>[] properties =
        [
            .. Objects(schema).SelectMany(part => part["properties"]!.AsObject()),
        ];
        properties
            .Where(property => comparison.Resolved(property.Value!, "description") is null)
            .Select(property => property.Key)
            .Should()
            .BeEmpty();
        properties.Should().HaveCountGreaterThanOrEqualTo(atLeast);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_embedded_file_names_its_schema(string file, string schema)
    {
        JsonNode text = JsonNode.Parse(Resource(file), null, RuleFileSyntax.Options)!;
        Uri named = new(new Uri("rule:///" + file), text["$schema"]!.GetValue<string>());

        named.AbsolutePath.Should().Be("/" + schema);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject part => part.SelectMany(property => Objects(property.Value))
                .Concat(part["properties"] is JsonObject && part["type"] is JsonValue ? [part] : []),
            JsonArray list => list.SelectMany(Objects),
            _ => [],
        };

    private static string Resource(string name)
    {
        using StreamReader reader = new(Library.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
