using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Authoring.Drafting;

/// <summary>Writes JSON in the style of rule files: a value that fits on one line is on one.</summary>
internal static class DraftJson
{
    private const int Width = 120;
    private const int Step = 2;

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The source of a new file: all of it is asked for.</summary>
    public static JsonObject Source(RuleSet like) =>
        new()
        {
            ["document"] = Write(Wanted.Document(like.Source)),
            ["issuer"] = Write(Wanted.Issuer(like)),
            ["title"] = Write(Wanted.Title(like)),
            ["issued"] = Write(Wanted.Issued(like)),
        };

    public static JsonNode Write(Blank blank) => JsonValue.Create(blank.ToString());

    public static string Text(JsonObject file)
    {
        StringBuilder text = new();
        Write(file, 0, text);
        return text.Append('\n').ToString();
    }

    private static void Write(JsonNode? node, int indent, StringBuilder text)
    {
        string line = Line(node);
        bool fits = indent > 0 && indent + line.Length <= Width;
        if (fits || node is not (JsonObject or JsonArray))
        {
            text.Append(line);
            return;
        }

        (string Before, JsonNode? Value)[] parts = node is JsonObject properties
            ? [.. properties.Select(property => ($"{Quoted(property.Key)}: ", property.Value))]
            : [.. node.AsArray().Select(item => ("", item))];
        text.Append(node is JsonObject ? '{' : '[');
        for (int index = 0; index < parts.Length; index++)
        {
            text.Append(index == 0 ? "" : ",").Append('\n').Append(' ', indent + Step).Append(parts[index].Before);
            Write(parts[index].Value, indent + Step, text);
        }

        text.Append('\n').Append(' ', indent).Append(node is JsonObject ? '}' : ']');
    }

    private static string Line(JsonNode? node) =>
        node switch
        {
            null => "null",
            JsonObject { Count: 0 } => "{}",
            JsonObject properties =>
                $"{{ {string.Join(", ", properties.Select(property => $"{Quoted(property.Key)}: {Line(property.Value)}"))} }}",
            JsonArray items => $"[{string.Join(", ", items.Select(Line))}]",
            _ => node.ToJsonString(Readable),
        };

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString(Readable);
}
