using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Contribution.Rules.RuleSets.Canonical;

/// <summary>Writes JSON in one way only: keys in order, no white space.</summary>
internal static class CanonicalJson
{
    // More than the length of most rule sets.
    private const int UsualLength = 64 * 1024;

    public static byte[] Write(CanonicalFields form) => Written(form).WrittenSpan.ToArray();

    /// <summary>The <c>sha256:</c> hash of the written text.</summary>
    public static string Hash(CanonicalFields form) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Written(form).WrittenSpan));

    private static ArrayBufferWriter<byte> Written(CanonicalFields form)
    {
        ArrayBufferWriter<byte> buffer = new(UsualLength);
        using Utf8JsonWriter writer = new(buffer);
        WriteSorted(form, writer);
        writer.Flush();
        return buffer;
    }

    private static void WriteSorted(object value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case CanonicalFields fields:
                writer.WriteStartObject();
                foreach ((string key, object field) in fields.InOrder())
                {
                    writer.WritePropertyName(key);
                    WriteSorted(field, writer);
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
                writer.WriteStringValue((string)value);
                break;
        }
    }
}
