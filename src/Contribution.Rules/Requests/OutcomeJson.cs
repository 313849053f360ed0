using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Facts;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.Results;

namespace Contribution.Rules.Requests;

/// <summary>The generated writer of results and errors.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(ChoiceConverter<Insurance>),
        typeof(ChoiceConverter<WageScope>),
        typeof(ChoiceConverter<DeterminationStatus>),
        typeof(ChoiceConverter<RuleSetOrigin>),
        typeof(MoneyConverter),
    ]
)]
[JsonSerializable(typeof(BasesResult))]
[JsonSerializable(typeof(ErrorResult))]
internal sealed partial class OutcomeJson : JsonSerializerContext;

/// <summary>The two ways results are laid out; Chinese stays readable in both.</summary>
internal static class OutcomeLayout
{
    /// <summary>One line.</summary>
    public static OutcomeJson Compact { get; } = With(indented: false);

    /// <summary>Indented for people.</summary>
    public static OutcomeJson Indented { get; } = With(indented: true);

    private static OutcomeJson With(bool indented) =>
        new(
            new JsonSerializerOptions(OutcomeJson.Default.Options)
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                WriteIndented = indented,
                NewLine = "\n",
            }
        );
}

/// <summary>What stands in a result's place when there is none.</summary>
internal sealed record ErrorResult
{
    public string? RequestId { get; init; }
    public required ErrorPart Error { get; init; }
}

/// <summary>Why there is no result.</summary>
internal sealed record ErrorPart
{
    public required string Kind { get; init; }
    public required ImmutableArray<Fault> Faults { get; init; }
}

/// <summary>Money with exactly two decimals.</summary>
internal sealed class MoneyConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[40];
        value.TryFormat(digits, out int length, "F2", CultureInfo.InvariantCulture);
        writer.WriteRawValue(digits[..length], skipInputValidation: true);
    }
}
