using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>A name or reading: one text for all readers, or <c>{ "zh": …, "en": … }</c>.</summary>
internal sealed class WordingConverter : UnionConverter<Wording>
{
    public override IReadOnlyDictionary<JsonValueKind, Type> Forms { get; } =
        new Dictionary<JsonValueKind, Type>
        {
            [JsonValueKind.String] = typeof(string),
            [JsonValueKind.Object] = typeof(WordingPart),
        };

    public override Wording Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Wording.Plain(reader.GetString()!);
        }

        WordingPart pair = JsonSerializer.Deserialize(ref reader, RuleFileJson.Default.WordingPart)!;
        return new Wording(pair.Zh, pair.En);
    }
}

/// <summary>A text in both languages.</summary>
internal sealed record WordingPart
{
    public required string Zh { get; init; }
    public required string En { get; init; }
}
