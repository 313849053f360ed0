using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>A file of wage items as written.</summary>
internal sealed class WageItemFile
{
    /// <summary>The version of the format that is known.</summary>
    public const int Current = 1;

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required int Format { get; init; }

    // A generated reader forgets a property's own default.
    public ImmutableArray<NoPay> NotPay
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    public required ImmutableArray<WageDocument> Documents { get; init; }
}

/// <summary>The generated reader of files of wage items.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    Converters = [typeof(TreatmentConverter), typeof(DivisorConverter)]
)]
[JsonSerializable(typeof(WageItemFile))]
internal sealed partial class WageItemJson : JsonSerializerContext;

/// <summary><c>included</c>, <c>excluded</c>.</summary>
internal sealed class TreatmentConverter()
    : JsonStringEnumConverter<WageTreatment>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

/// <summary><c>actual</c>, <c>twelve</c>.</summary>
internal sealed class DivisorConverter()
    : JsonStringEnumConverter<MonthDivisor>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
