using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Json;

/// <summary>
/// A choice in the JSON contract, for every serializer that meets the type: its camel-case name, and no number.
/// </summary>
/// <remarks>
/// Names are read to the letter. The framework's own converter takes two names with a comma between them for a third, whose number
/// has the bits of both.
/// </remarks>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class ContractChoiceConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
        && ChoiceNames.TryParse(reader.GetString()!, out T value)
            ? value
            : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ChoiceNames.Of(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ChoiceNames.Of(value));
    }
}
