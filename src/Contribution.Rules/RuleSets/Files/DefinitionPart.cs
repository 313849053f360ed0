using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>An abbreviation: its expression alone, or the expression with a name.</summary>
[JsonConverter(typeof(DefinitionPartConverter))]
internal sealed record DefinitionPart(string Value, Wording? Name) : INamedPart;

/// <summary>The longer form of <see cref="DefinitionPart"/>.</summary>
internal sealed record DefinitionLongForm
{
    public required string Value { get; init; }
    public Wording? Name { get; init; }
}

internal sealed class DefinitionPartConverter : UnionConverter<DefinitionPart>
{
    public override IReadOnlyDictionary<JsonValueKind, Type> Forms { get; } =
        new Dictionary<JsonValueKind, Type>
        {
            [JsonValueKind.String] = typeof(string),
            [JsonValueKind.Object] = typeof(DefinitionLongForm),
        };

    public override DefinitionPart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new DefinitionPart(reader.GetString()!, Name: null);
        }

        DefinitionLongForm form = JsonSerializer.Deserialize(ref reader, RuleFileJson.Default.DefinitionLongForm)!;
        return new DefinitionPart(form.Value, form.Name);
    }
}
