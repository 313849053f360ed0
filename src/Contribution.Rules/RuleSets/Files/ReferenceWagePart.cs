using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>The reference wage a rule file names: <c>"city"</c>, or the scope with its population.</summary>
[JsonConverter(typeof(ReferenceWagePartConverter))]
internal sealed record ReferenceWagePart(WageScope Scope, string? Population);

/// <summary>The longer form of <see cref="ReferenceWagePart"/>.</summary>
internal sealed record ReferenceWageLongForm
{
    public required WageScope Scope { get; init; }
    public string? Population { get; init; }
}

internal sealed class ReferenceWagePartConverter : UnionConverter<ReferenceWagePart>
{
    public override IReadOnlyDictionary<JsonValueKind, Type> Forms { get; } =
        new Dictionary<JsonValueKind, Type>
        {
            [JsonValueKind.String] = typeof(WageScope),
            [JsonValueKind.Object] = typeof(ReferenceWageLongForm),
        };

    public override ReferenceWagePart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new ReferenceWagePart(JsonSerializer.Deserialize(ref reader, RuleFileJson.Default.WageScope), null);
        }

        ReferenceWageLongForm form = JsonSerializer.Deserialize(
            ref reader,
            RuleFileJson.Default.ReferenceWageLongForm
        )!;
        return new ReferenceWagePart(form.Scope, form.Population);
    }
}
