using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Authoring.Releases;

/// <summary>A ledger of released rule sets as written; its properties are the keys that a file may have.</summary>
internal sealed class ReleaseFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public required int Format { get; init; }
    public required string Release { get; init; }
    public required YearMonth ClosedThrough { get; init; }
    public Dictionary<string, YearMonth>? ClosedThroughByPlace { get; init; }
    public required Dictionary<string, ReleasedPart> RuleSets { get; init; }
}

internal sealed class ReleasedPart
{
    public required YearMonth Through { get; init; }
    public required string Hash { get; init; }
    public string[]? Retroactive { get; init; }
}

/// <summary>The generated reader of ledgers.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true
)]
[JsonSerializable(typeof(ReleaseFile))]
internal sealed partial class ReleaseFileJson : JsonSerializerContext;
