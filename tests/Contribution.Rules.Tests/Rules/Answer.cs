using System.Text.Json;

namespace Contribution.Rules.Tests.Rules;

/// <summary>
/// Brings an expected and an actual answer into the same lines, so that they compare as text. What an expectation
/// does not name must not be there, but for the rule, and what the result says of itself: a case may leave them open.
/// </summary>
internal static class Answer
{
    private static readonly string[] Headings = ["ruleSet", "period", "referenceWage"];

    public static IReadOnlyList<string> Expected(JsonElement expect) => [.. Lines(expect, expect)];

    public static IReadOnlyList<string> Actual(JsonElement result, JsonElement expect) => [.. Lines(result, expect)];

    private static IEnumerable<string> Lines(JsonElement json, JsonElement expect)
    {
        if (json.TryGetProperty("error", out JsonElement error))
        {
            return ["error " + error.GetProperty("kind").GetString()];
        }

        IEnumerable<string> headings = Headings
            .Where(heading => expect.TryGetProperty(heading, out _))
            .Select(heading => heading + " " + Heading(At(expect, heading)!.Value, At(json, heading)));
        IEnumerable<string> employer = json.TryGetProperty("employer", out JsonElement one)
            ? ["employer " + Line(one, At(expect, "employer"))]
            : [];
        IEnumerable<string> persons = json.GetProperty("persons")
            .EnumerateArray()
            .Select((person, place) => "person " + Line(person, At(expect, "persons", place)));
        IEnumerable<string> findings = json.TryGetProperty("findings", out JsonElement found)
            ? found.EnumerateArray().Where(IsOfTheCase).Select(finding => "finding " + Code(finding))
            : [];
        return [.. headings, .. employer, .. persons, .. findings];
    }

    private static string Heading(JsonElement named, JsonElement? json) =>
        named.ValueKind != JsonValueKind.Object || json is not { ValueKind: JsonValueKind.Object } said
            ? json is { ValueKind: JsonValueKind.Object }
                ? "{ … }"
                : "none"
            : string.Join(' ', named.EnumerateObject().Select(one => one.Name + "=" + Value(said, one.Name)));

    private static string Line(JsonElement json, JsonElement? expect)
    {
        bool namesRule = expect is JsonElement named && named.TryGetProperty("rule", out _);
        string[] fields = namesRule ? ["id", "base", "status", "rule"] : ["id", "base", "status"];
        return string.Join(
            ' ',
            fields.Concat(["article", "adjustment", "missing"]).Select(field => field + "=" + Value(json, field))
        );
    }

    private static string Value(JsonElement json, string field) =>
        !json.TryGetProperty(field, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? "none"
        : value.ValueKind == JsonValueKind.Array
            ? string.Join(',', value.EnumerateArray().Select(item => item.GetString()))
        : value.ValueKind == JsonValueKind.Number ? value.GetDecimal().ToString("F2", null)
        : value.GetString()!;

    private static string Code(JsonElement finding) =>
        finding.ValueKind == JsonValueKind.String ? finding.GetString()! : finding.GetProperty("code").GetString()!;

    /// <summary>
    /// How far a rule set's documents are trusted is the same in all its cases; what a request left out, a case that is
    /// about it left out on purpose.
    /// </summary>
    private static bool IsOfTheCase(JsonElement finding) =>
        Code(finding) is not ("figure-trust" or "source-trust" or "reference-wage-on-file" or "no-persons");

    private static JsonElement? At(JsonElement json, string property) =>
        json.TryGetProperty(property, out JsonElement value) ? value : null;

    private static JsonElement? At(JsonElement json, string property, int place) =>
        At(json, property) is JsonElement array && place < array.GetArrayLength() ? array[place] : null;
}
