using System.Text.Json;
using Contribution.Rules.Faults;

namespace Contribution.Rules.Json;

/// <summary>Finds the blanks that are still to be filled in.</summary>
internal static class Blanks
{
    /// <summary>A fault for each text in a JSON file that is a blank; none where it is no JSON.</summary>
    public static IEnumerable<Fault> InJson(string file, ReadOnlyMemory<byte> utf8, JsonDocumentOptions options)
    {
        try
        {
            using JsonDocument document = JsonText.Parse(utf8, options);
            return [.. In(document.RootElement, "").Select(blank => Fault(file, blank.Path, blank.Text))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>A fault for each line of a text that is a blank.</summary>
    public static IEnumerable<Fault> InText(string file, string text) =>
        text.Split('\n').Where(line => Blank.Parse(line) is not null).Select(line => Fault(file, "", line));

    private static IEnumerable<(string Path, string Text)> In(JsonElement value, string path) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value
                .EnumerateObject()
                .SelectMany(property => In(property.Value, JsonPath.Child(path, property.Name))),
            JsonValueKind.Array => value
                .EnumerateArray()
                .SelectMany((item, index) => In(item, JsonPath.Child(path, index))),
            JsonValueKind.String when Blank.Parse(value.GetString()!) is not null => [(path, value.GetString()!)],
            _ => [],
        };

    private static Fault Fault(string file, string path, string text) =>
        new(FaultCode.ToFill, path, text.Trim()) { File = file };
}
