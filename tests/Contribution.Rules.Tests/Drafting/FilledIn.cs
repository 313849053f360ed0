using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Contribution.Rules.Authoring;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Tests.Drafting;

/// <summary>Fills in every blank of a file with its example, as an author with the same circular would.</summary>
internal static partial class FilledIn
{
    public static string With(DraftFile file)
    {
        JsonNode root = JsonNode.Parse(file.Text)!;
        foreach (JsonValue value in Values(root).ToArray())
        {
            if (value.TryGetValue(out string? text) && Blank.Parse(text) is { } blank)
            {
                value.ReplaceWith(Example(value.GetPath(), blank.Example!));
            }
        }

        return root.ToJsonString();
    }

    private static JsonNode Example(string path, string example) =>
        Figure().IsMatch(path) ? JsonNode.Parse(example)! : JsonValue.Create(example);

    private static IEnumerable<JsonValue> Values(JsonNode? node) =>
        node switch
        {
            JsonObject parts => parts.SelectMany(part => Values(part.Value)),
            JsonArray items => items.SelectMany(Values),
            JsonValue value => [value],
            _ => [],
        };

    [GeneratedRegex(
        @"\.(value|base)$|byYear|referenceWages",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Figure();
}
