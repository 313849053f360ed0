using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Json;

/// <summary>Reads one JSON value of a known shape: the value, or every fault of its shape.</summary>
internal static class JsonDocumentReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static T? Read<T>(
        ReadOnlyMemory<byte> utf8,
        JsonTypeInfo<T> type,
        JsonDocumentOptions options,
        List<Fault> faults
    )
        where T : class
    {
        utf8 = WithoutMark(utf8);
        if (!Utf8.IsValid(utf8.Span))
        {
            faults.Add(Malformed("not UTF-8"));
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8, options);
            return Read(document.RootElement, type, faults);
        }
        catch (JsonException malformed)
        {
            faults.Add(Malformed(Where(malformed)));
        }
        catch (InvalidOperationException)
        {
            faults.Add(Malformed("an unpaired surrogate"));
        }

        return null;
    }

    private static T? Read<T>(JsonElement root, JsonTypeInfo<T> type, List<Fault> faults)
        where T : class
    {
        JsonShape shape = new(type.Options, faults);
        int before = faults.Count;
        shape.Check(root, typeof(T), "");
        if (faults.Count > before)
        {
            return null;
        }

        if (!shape.SawNull)
        {
            return root.Deserialize(type);
        }

        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            WriteWithoutNulls(root, writer);
        }

        return JsonSerializer.Deserialize(buffer.WrittenSpan, type);
    }

    /// <summary>Null and absent mean the same, so what is null is left out before the serializer sees it.</summary>
    private static void WriteWithoutNulls(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (
                    JsonProperty property in element
                        .EnumerateObject()
                        .Where(p => p.Value.ValueKind != JsonValueKind.Null)
                )
                {
                    writer.WritePropertyName(property.Name);
                    WriteWithoutNulls(property.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    WriteWithoutNulls(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    /// <summary>The text after its byte order mark, if it has one.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    private static Fault Malformed(string found) =>
        new()
        {
            Code = FaultCode.MalformedJson,
            Path = "",
            Found = found,
        };

    private static string Where(JsonException malformed) =>
        malformed.LineNumber is long line
            ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, byte {malformed.BytePositionInLine + 1}")
            : "unreadable";
}
