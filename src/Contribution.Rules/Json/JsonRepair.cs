using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Contribution.Rules.Json;

/// <summary>
/// Writes a JSON value again without null, unknown or faulty values, and with a harmless value where a required
/// value is then missing: so that the rest of a faulty value can still be checked, and all its faults reported at once.
/// </summary>
/// <param name="options">The serializer's metadata.</param>
/// <param name="faulty">The JSON Pointers of the faults.</param>
internal sealed class JsonRepair(JsonSerializerOptions options, IReadOnlySet<string> faulty)
{
    private readonly HashSet<string> _withFaults = [.. faulty.SelectMany(JsonPath.Above)];

    public void Write(JsonElement element, Type type, string path, Utf8JsonWriter writer)
    {
        JsonTypeInfo info = options.GetTypeInfo(type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object:
                WriteObject(element, info, path, writer);
                break;
            case JsonTypeInfoKind.Enumerable:
                writer.WriteStartArray();
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    WriteOrReplace(item, info.ElementType!, JsonPath.Child(path, index++), writer);
                }

                writer.WriteEndArray();
                break;
            case JsonTypeInfoKind.Dictionary:
                writer.WriteStartObject();
                foreach (JsonProperty property in element.EnumerateObject().DistinctBy(property => property.Name))
                {
                    writer.WritePropertyName(property.Name);
                    WriteOrReplace(property.Value, info.ElementType!, JsonPath.Child(path, property.Name), writer);
                }

                writer.WriteEndObject();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private void WriteObject(JsonElement element, JsonTypeInfo info, string path, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (JsonPropertyInfo property in info.Properties)
        {
            string child = JsonPath.Child(path, property.Name);
            bool given =
                element.TryGetProperty(property.Name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;
            if (property.IsRequired || (given && !IsFaulty(child, property.PropertyType)))
            {
                writer.WritePropertyName(property.Name);
                WriteOrReplace(value, property.PropertyType, child, writer);
            }
        }

        writer.WriteEndObject();
    }

    private void WriteOrReplace(JsonElement element, Type type, string path, Utf8JsonWriter writer)
    {
        bool given = element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);
        if (given && !IsFaulty(path, type))
        {
            Write(element, type, path, writer);
        }
        else
        {
            WriteHarmless(type, writer);
        }
    }

    /// <summary>A value of several forms is faulty as a whole.</summary>
    private bool IsFaulty(string path, Type type) =>
        faulty.Contains(path)
        || (options.GetTypeInfo(type).Kind == JsonTypeInfoKind.None && _withFaults.Contains(path));

    private static bool MayBeText(JsonTypeInfo info) =>
        info.Converter is IUnionShape union && union.Forms.ContainsKey(JsonValueKind.String);

    private void WriteHarmless(Type type, Utf8JsonWriter writer)
    {
        JsonTypeInfo info = options.GetTypeInfo(type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object:
                writer.WriteStartObject();
                foreach (JsonPropertyInfo property in info.Properties.Where(property => property.IsRequired))
                {
                    writer.WritePropertyName(property.Name);
                    WriteHarmless(property.PropertyType, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonTypeInfoKind.Enumerable:
                writer.WriteStartArray();
                writer.WriteEndArray();
                break;
            case JsonTypeInfoKind.Dictionary:
                writer.WriteStartObject();
                writer.WriteEndObject();
                break;
            case JsonTypeInfoKind.None when type.IsEnum:
                writer.WriteStringValue(ChoiceNames.Of(type)[0]);
                break;
            case JsonTypeInfoKind.None when type == typeof(YearMonth):
                writer.WriteStringValue(default(YearMonth).ToString());
                break;
            case JsonTypeInfoKind.None when type == typeof(string) || MayBeText(info):
                writer.WriteStringValue("?");
                break;
            default:
                writer.WriteNumberValue(0);
                break;
        }
    }
}
