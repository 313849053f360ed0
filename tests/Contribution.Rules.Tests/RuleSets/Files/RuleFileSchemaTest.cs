using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Tests.RuleSets.Files;

/// <summary>Editors read the schema, the reader its own metadata; whoever changes one has to change the other.</summary>
public sealed class RuleFileSchemaTest
{
    private const string SchemaName = "rules/rule-set.schema.json";

    private static readonly Assembly Library = typeof(RuleSetCatalogue).Assembly;
    private static readonly JsonNode Schema = JsonNode.Parse(Resource(SchemaName))!;

    private readonly HashSet<JsonNode> _seen = [];

    public static TheoryData<string> RuleFiles =>
        new(Library.GetManifestResourceNames().Where(RuleFileNames.IsRuleFile));

    [Fact]
    public void The_schema_says_what_the_reader_reads()
    {
        Compare(Schema, typeof(RuleFile), "#");

        IEnumerable<string> unread = Schema["$defs"]!
            .AsObject()
            .Where(part => part.Value!["properties"] is not null && !_seen.Contains(part.Value))
            .Select(part => part.Key);
        unread.Should().BeEmpty("every part of the schema is read somewhere");
    }

    [Fact]
    public void Everything_is_described_for_the_editor()
    {
        IEnumerable<KeyValuePair<string, JsonNode?>> properties = Objects(Schema)
            .SelectMany(part => part["properties"]!.AsObject());

        properties
            .Where(property => Resolved(property.Value!, "description") is null)
            .Select(property => property.Key)
            .Should()
            .BeEmpty();
        properties.Count().Should().BeGreaterThan(60);
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Every_embedded_rule_file_names_the_schema(string file)
    {
        JsonNode text = JsonNode.Parse(Resource(file), null, RuleFileJson.DocumentOptions)!;
        Uri named = new(new Uri("rule:///" + file), text["$schema"]!.GetValue<string>());

        named.AbsolutePath.Should().Be("/" + SchemaName);
    }

    private void Compare(JsonNode schema, Type type, string at)
    {
        schema = Target(schema);
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!_seen.Add(schema) && schema["properties"] is not null)
        {
            return;
        }

        if (type.IsEnum)
        {
            Texts(schema["enum"]).Should().Equal(ChoiceNames.Of(type), at);
            return;
        }

        JsonTypeInfo info = RuleFileJson.Default.GetTypeInfo(type)!;
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object:
                CompareObject(schema, info, at);
                break;
            case JsonTypeInfoKind.Enumerable:
                Texts(schema["type"]).Should().Equal("array");
                Compare(schema["items"]!, info.ElementType!, at + "[]");
                break;
            case JsonTypeInfoKind.Dictionary:
                Texts(schema["type"]).Should().Equal("object");
                Compare(schema["additionalProperties"]!, info.ElementType!, at + "{}");
                break;
            case JsonTypeInfoKind.None when info.Converter is IUnionShape union:
                JsonArray forms = schema["oneOf"]!.AsArray();
                forms.Should().HaveSameCount(union.Forms, at);
                Compare(forms[0]!, union.Forms[JsonValueKind.String], at + "|");
                Compare(forms[1]!, union.Forms[JsonValueKind.Object], at + "|");
                break;
            default:
                Texts(schema["type"]).Should().Equal([Leaf(type)], at);
                ((string?)schema["format"] == "date").Should().Be(type == typeof(DateOnly), at);
                break;
        }
    }

    private void CompareObject(JsonNode schema, JsonTypeInfo info, string at)
    {
        JsonPropertyInfo[] read = [.. info.Properties.Where(property => property.Get is not null)];
        JsonObject properties = schema["properties"]!.AsObject();

        Texts(schema["type"]).Should().Equal("object");
        ((bool)schema["additionalProperties"]!).Should().BeFalse("{0} refuses keys that nobody reads", at);
        properties.Select(property => property.Key).Should().Equal(read.Select(property => property.Name), at);
        Texts(schema["required"])
            .Should()
            .Equal(read.Where(property => property.IsRequired).Select(property => property.Name), at);
        foreach (JsonPropertyInfo property in read)
        {
            Compare(properties[property.Name]!, property.PropertyType, $"{at}/{property.Name}");
        }
    }

    private static string Leaf(Type type) =>
        type == typeof(string) || type == typeof(DateOnly) ? "string"
        : type == typeof(bool) ? "boolean"
        : type == typeof(int) ? "integer"
        : type == typeof(decimal) ? "number"
        : throw new InvalidOperationException($"the schema has no word for {type}");

    private static JsonNode Target(JsonNode schema) =>
        (string?)schema["$ref"] is string reference ? Schema["$defs"]![reference["#/$defs/".Length..]]! : schema;

    private static JsonNode? Resolved(JsonNode schema, string key) => schema[key] ?? Target(schema)[key];

    private static string[] Texts(JsonNode? node) =>
        node switch
        {
            null => [],
            JsonArray list => [.. list.Select(item => (string)item!)],
            _ => [(string)node!],
        };

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
