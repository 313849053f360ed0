using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.RuleSets.Wages;

/// <summary>A table of reference wages as written; its properties are the keys that a file may have.</summary>
internal sealed class WageFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public required int Format { get; init; }
    public required WageRow[] ReferenceWages { get; init; }
}

internal sealed class WageRow
{
    public required string Place { get; init; }
    public string? Name { get; init; }
    public WageScope? Scope { get; init; }
    public string[]? AppliesTo { get; init; }
    public required string Population { get; init; }
    public required int StatisticYear { get; init; }
    public int? ContributionYear { get; init; }
    public decimal? Annual { get; init; }
    public decimal? Monthly { get; init; }
    public string? Replaces { get; init; }
    public required Source Source { get; init; }
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
