using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Rates;

/// <summary>A file of rates as written; its properties are the keys that a file may have.</summary>
internal sealed class RateFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public required int Format { get; init; }
    public required ContributionRate[] Rates { get; init; }
    public ContributionRounding[]? Roundings { get; init; }
}

/// <summary>The generated reader of files of rates.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    Converters = [typeof(ContractChoiceConverter<RoundingMode>)]
)]
[JsonSerializable(typeof(RateFile))]
internal sealed partial class RateFileJson : JsonSerializerContext;
