using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Explaining;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Requests;

/// <summary>
/// Explanations as JSON, versioned by their own <c>format</c>. Money has two decimals, exact numbers are texts. The same
/// explanations give the same bytes.
/// </summary>
public static class ExplanationJson
{
    /// <summary>Writes an array of explanations, or the error that takes its place, as for results.</summary>
    /// <param name="outcome">What <c>Explain</c> answered.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] Write(ExplanationOutcome outcome, bool indented = false) =>
        outcome switch
        {
            ExplanationOutcome.Explained explained => Written(
                writer => WriteArray(writer, explained.Explanations),
                indented
            ),
            ExplanationOutcome.Invalid invalid => BasesJson.Write(
                new BaseOutcome.Invalid(invalid.RequestId, invalid.Faults),
                indented
            ),
            ExplanationOutcome.NotCovered notCovered => BasesJson.Write(
                new BaseOutcome.NotCovered(notCovered.RequestId, notCovered.Faults),
                indented
            ),
            _ => throw new ArgumentNullException(nameof(outcome)),
        };

    /// <summary>Writes a result as ever, with its explanations as a last property <c>explanations</c>.</summary>
    /// <param name="computed">The result.</param>
    /// <param name="explanations">The explanations.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] Write(
        BaseOutcome.Computed computed,
        ImmutableArray<Explanation> explanations,
        bool indented = false
    )
    {
        ArgumentNullException.ThrowIfNull(computed);
        using JsonDocument result = JsonDocument.Parse(BasesJson.Write(computed));
        return Written(
            writer =>
            {
                writer.WriteStartObject();
                foreach (JsonProperty property in result.RootElement.EnumerateObject())
                {
                    property.WriteTo(writer);
                }

                writer.WritePropertyName("explanations");
                WriteArray(writer, explanations);
                writer.WriteEndObject();
            },
            indented
        );
    }

    private static void WriteArray(Utf8JsonWriter writer, ImmutableArray<Explanation> explanations)
    {
        writer.WriteStartArray();
        foreach (Explanation explanation in explanations)
        {
            JsonSerializer.Serialize(writer, explanation, ExplanationLayout.Default.Explanation);
        }

        writer.WriteEndArray();
    }

    private static byte[] Written(Action<Utf8JsonWriter> write, bool indented)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = indented,
            NewLine = "\n",
        };
        using (Utf8JsonWriter writer = new(buffer, options))
        {
            write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }
}

/// <summary>The generated writer of explanations.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(ChoiceConverter<WageScope>),
        typeof(ChoiceConverter<DeterminationStatus>),
        typeof(ChoiceConverter<RuleSetOrigin>),
        typeof(ChoiceConverter<BaseKind>),
        typeof(ChoiceConverter<RuleOutcome>),
        typeof(ChoiceConverter<ConditionTruth>),
        typeof(MoneyConverter),
    ]
)]
[JsonSerializable(typeof(Explanation))]
internal sealed partial class ExplanationLayout : JsonSerializerContext;
