using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>A file of wage items as written.</summary>
internal sealed class WageItemFile
{
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
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true
)]
[JsonSerializable(typeof(WageItemFile))]
internal sealed partial class WageItemJson : JsonSerializerContext;
