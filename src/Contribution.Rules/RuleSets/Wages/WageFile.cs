using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.RuleSets.Wages;

/// <summary>A table of reference wages as written; its properties are the keys that a file may have.</summary>
internal sealed class WageFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public required int Format { get; init; }
    public required PublishedWage[] ReferenceWages { get; init; }
}

/// <summary>The generated reader of tables.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true
)]
[JsonSerializable(typeof(WageFile))]
internal sealed partial class WageFileJson : JsonSerializerContext;
