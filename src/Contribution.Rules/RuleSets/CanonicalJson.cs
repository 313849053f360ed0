using System.Buffers;
using System.Text.Json;

namespace Contribution.Rules.RuleSets;

/// <summary>Writes JSON in one way only: keys in order, no white space.</summary>
internal static class CanonicalJson
{
    public static byte[] Write(CanonicalFields form)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            WriteSorted(form, writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteSorted(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case CanonicalFields fields:
                writer.WriteStartObject();
                string[] keys = [.. fields.Keys];
                Array.Sort(keys, StringComparer.Ordinal);
                foreach (string key in Array.FindAll(keys, key => fields[key] is not null))
                {
                    writer.WritePropertyName(key);
                    WriteSorted(fields[key], writer);
                }

                writer.WriteEndObject();
                break;
            case object[] items:
                writer.WriteStartArray();
                foreach (object item in items)
                {
                    WriteSorted(item, writer);
                }

                writer.WriteEndArray();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            default:
                writer.WriteStringValue((string)value!);
                break;
        }
    }
}

/// <summary>An object's properties: texts, truth values, lists of them, and objects again; null is not written.</summary>
internal sealed class CanonicalFields() : Dictionary<string, object?>(StringComparer.Ordinal);
