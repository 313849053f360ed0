using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Releases;

/// <summary>Writes a ledger: one line for each rule set, by id, so that a change of one is one line in a review.</summary>
internal static class ReleaseFileWriter
{
    private static readonly JsonWriterOptions Lines = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(ReleaseLedger ledger)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Lines))
        {
            writer.WriteStartObject();
            if (ledger.Schema is string schema)
            {
                writer.WriteString("$schema", schema);
            }

            writer.WriteNumber("format", HeaderCheck.Format);
            writer.WriteString("release", ledger.Release);
            writer.WriteString("closedThrough", $"{ledger.ClosedThrough}");
            if (!ledger.ClosedThroughByPlace.IsEmpty)
            {
                writer.WriteStartObject("closedThroughByPlace");
                foreach ((string place, YearMonth month) in ledger.ClosedThroughByPlace)
                {
                    writer.WriteString(place, $"{month}");
                }

                writer.WriteEndObject();
            }

            writer.WriteStartObject("ruleSets");
            foreach ((string id, ReleasedRuleSet released) in ledger.RuleSets)
            {
                writer.WritePropertyName(id);
                writer.WriteRawValue(Line(released));
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static string Line(ReleasedRuleSet released)
    {
        string documents = string.Join(", ", released.Retroactive.Select(Quoted));
        string retroactive = documents.Length == 0 ? "" : $", \"retroactive\": [{documents}]";
        return $"{{ \"through\": {Quoted($"{released.Through}")}, \"hash\": {Quoted(released.Hash)}{retroactive} }}";
    }

    private static string Quoted(string text) =>
        $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
