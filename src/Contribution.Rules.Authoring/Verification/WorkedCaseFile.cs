using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Authoring.Verification;

/// <summary>A case file as written.</summary>
internal sealed class WorkedCaseFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public required WorkedCasePart[] Cases { get; init; }
}

internal sealed class WorkedCasePart
{
    public required string Name { get; init; }
    public string? Article { get; init; }
    public required string Arithmetic { get; init; }
    public required JsonElement Request { get; init; }
    public required JsonElement Expect { get; init; }
}

/// <summary>The generated reader of case files.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(WorkedCaseFile))]
internal sealed partial class WorkedCaseFileJson : JsonSerializerContext;
