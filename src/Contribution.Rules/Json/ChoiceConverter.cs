using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Json;

/// <summary>An enumeration's value as its camel-case name, to the letter; also as the key of a dictionary.</summary>
internal sealed class ChoiceConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
        && ChoiceNames.TryParse(reader.GetString()!, out T value)
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ChoiceNames.Of(value));

    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(ChoiceNames.Of(value));
}
