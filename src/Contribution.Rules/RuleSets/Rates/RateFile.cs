using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Rates;

/// <summary>A file of rates as written; its properties are the keys that a file may have.</summary>
internal sealed class RateFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }
    public required int Format { get; init; }
    public required RateRow[] Rates { get; init; }
    public RoundingRow[]? Roundings { get; init; }
}

/// <summary>A rate as written.</summary>
internal sealed class RateRow
{
    public required string Place { get; init; }
    public string? Name { get; init; }
    public required Insurance Insurance { get; init; }
    public required Payer Payer { get; init; }
    public int? IndustryClass { get; init; }
    public required decimal Rate { get; init; }
    public decimal? FixedAmount { get; init; }
    public required YearMonth From { get; init; }
    public YearMonth? Through { get; init; }
    public bool AppliesBelow { get; init; }
    public string[]? Except { get; init; }
    public Insurance[]? Includes { get; init; }
    public FloatingBand? Floating { get; init; }
    public required Source Source { get; init; }
}

/// <summary>A rounding as written.</summary>
internal sealed record RoundingRow
{
    public required string Place { get; init; }
    public string? Name { get; init; }
    public Insurance? Insurance { get; init; }
    public Payer? Payer { get; init; }
    public required RoundingLevel Level { get; init; }
    public required decimal Step { get; init; }
    public required RoundingMode Mode { get; init; }
    public required YearMonth From { get; init; }
    public YearMonth? Through { get; init; }
    public bool AppliesBelow { get; init; }
    public required Source Source { get; init; }
}

/// <summary>The generated reader of files of rates.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    Converters = [
        typeof(ChoiceConverter<Payer>),
        typeof(ChoiceConverter<RoundingLevel>),
        typeof(ChoiceConverter<RoundingMode>),
    ]
)]
[JsonSerializable(typeof(RateFile))]
internal sealed partial class RateFileJson : JsonSerializerContext;
