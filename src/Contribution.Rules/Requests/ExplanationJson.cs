using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Explaining;
using Contribution.Rules.Requests;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Json;

/// <summary>
/// Explanations as JSON, versioned by their own <c>format</c>. Money has two decimals, exact numbers are texts. The same
/// explanations give the same bytes.
/// </summary>
public static class ExplanationJson
{
    /// <summary>Writes an array of one explanation, or the error that takes its place, as for results.</summary>
    /// <param name="outcome">What <c>Explain</c> or <c>ExplainEmployer</c> answered.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] Write(Outcome<Explanation> outcome, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return ((IContractAnswer)outcome).ToJson(indented);
    }

    /// <summary>Writes an array of explanations, or the error that takes its place, as for results.</summary>
    /// <param name="outcome">What <c>ExplainAll</c> answered.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] Write(Outcome<ImmutableArray<Explanation>> outcome, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return ((IContractAnswer)outcome).ToJson(indented);
    }

    /// <summary>Writes a result, with its explanations as a last property <c>explanations</c>.</summary>
    /// <param name="result">The result.</param>
    /// <param name="explanations">The explanations.</param>
    /// <param name="indented">Whether it is laid out for people; else it is one line.</param>
    public static byte[] Write(BasesResult result, ImmutableArray<Explanation> explanations, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        return OutcomeWriter.Text(
            indented,
            writer =>
                writer.Write(
                    result,
                    writeLast: () =>
                    {
                        writer.Json.WritePropertyName("explanations");
                        WriteArray(writer.Json, explanations);
                    }
                )
        );
    }

    /// <summary>Writes an array of explanations.</summary>
    internal static byte[] WriteArray(ImmutableArray<Explanation> explanations, bool indented) =>
        OutcomeWriter.Text(indented, writer => WriteArray(writer.Json, explanations));

    private static void WriteArray(Utf8JsonWriter writer, ImmutableArray<Explanation> explanations)
    {
        writer.WriteStartArray();
        foreach (Explanation explanation in explanations)
        {
            JsonSerializer.Serialize(writer, explanation, ExplanationLayout.Default.Explanation);
        }

        writer.WriteEndArray();
    }
}

/// <summary>The generated writer of explanations.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(ChoiceConverter<DeterminationStatus>),
        typeof(ChoiceConverter<BaseKind>),
        typeof(ChoiceConverter<RuleOutcome>),
        typeof(ChoiceConverter<ConditionTruth>),
        typeof(MoneyConverter),
        typeof(ResultPartConverter<ContributionBase>),
        typeof(ResultPartConverter<ReferenceWageUsed>),
        typeof(ResultPartConverter<RuleSetUsed>),
    ]
)]
[JsonSerializable(typeof(Explanation))]
internal sealed partial class ExplanationLayout : JsonSerializerContext;

/// <summary>Writes what explanations share with results as results have it.</summary>
internal sealed class ResultPartConverter<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("explanations are written, not read");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        OutcomeWriter result = new(writer);
        switch (value)
        {
            case ContributionBase answer:
                result.Write(answer);
                break;
            case ReferenceWageUsed wage:
                result.Write(wage);
                break;
            case RuleSetUsed set:
                result.Write(set);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }
}
