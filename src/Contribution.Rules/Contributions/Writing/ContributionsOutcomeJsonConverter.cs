using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Contributions.Writing;

/// <summary>Writes an outcome as the JSON contract has it, for every serializer that meets the type.</summary>
/// <typeparam name="T">The outcome, or one of its kinds.</typeparam>
public sealed class ContributionsOutcomeJsonConverter<T> : JsonConverter<T>
    where T : ContributionsOutcome
{
    /// <summary>Outcomes are answers; nobody sends one.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("an outcome is written, not read");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(ContributionsJson.Write(value), skipInputValidation: true);
    }
}
