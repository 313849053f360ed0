using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.RuleSets.Files;

/// <summary>Holds a JSON schema against the metadata of the reader that reads the same files.</summary>
internal sealed class SchemaComparison(JsonNode root, JsonSerializerContext reader)
{
    private readonly HashSet<JsonNode> _seen = [];

    /// <summary>The parts of the schema that no reader was compared with.</summary>
    public IEnumerable<string> Unread =>
        root["$defs"]!
            .AsObject()
            .Where(part => part.Value!["properties"] is not null && !_seen.Contains(part.Value))
            .Select(part => part.Key);

    public void Compare(Type type) => Compare(root, type, "#");

    /// <summary>Gets a property of a schema part, directly or through its reference.</summary>
    public JsonNode? Resolved(JsonNode schema, string key) =>
        schema[key] ?? (schema["$ref"] is null ? null : Resolved(Next(schema), key));

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

        JsonTypeInfo info = reader.GetTypeInfo(type)!;
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
                Compare(forms[0]!, union.Forms.First(form => form.Key != JsonValueKind.Object).Value, at + "|");
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
        type == typeof(string) || type == typeof(DateOnly) || type == typeof(YearMonth) ? "string"
        : type == typeof(bool) ? "boolean"
        : type == typeof(int) ? "integer"
        : type == typeof(decimal) ? "number"
        : throw new InvalidOperationException($"the schema has no word for {type}");

    private JsonNode Next(JsonNode schema) => root["$defs"]![((string)schema["$ref"]!)["#/$defs/".Length..]]!;

    private JsonNode Target(JsonNode schema) => schema["$ref"] is not null ? Target(Next(schema)) : schema;

    private static string[] Texts(JsonNode? node) =>
        node switch
        {
            null => [],
            JsonArray list => [.. list.Select(item => (string)item!)],
            _ => [(string)node!],
        };
}
