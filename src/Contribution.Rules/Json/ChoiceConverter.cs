using System.Text.Json;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Json;

/// <summary>An enumeration's value as its camel-case name, to the letter.</summary>
internal sealed class ChoiceConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int ordinal = ChoiceNames.Of(typeof(T)).IndexOf(reader.GetString()!);
        return ordinal >= 0 ? (T)Enum.ToObject(typeof(T), ordinal) : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ChoiceNames.Of(value));
}
