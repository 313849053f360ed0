using System.Text.Json;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>The values of a JSON document with their paths, so that two documents can be compared.</summary>
internal sealed class Leaves
{
    /// <summary>Where findings begin.</summary>
    public const string Findings = "/findings/";

    private static readonly string[] NotCompared = ["/ruleSet/hash", "/ruleSet/engineVersion"];
    private readonly SortedDictionary<string, string> _leaves = new(StringComparer.Ordinal);

    /// <summary>
    /// The leaves of what the library wrote. Of faults the kind and the codes are compared, of findings code and path.
    /// </summary>
    public static Leaves Of(JsonElement json)
    {
        if (json.TryGetProperty("error", out JsonElement error))
        {
            return Error(
                CaseFacts.Text(json, "requestId"),
                error.GetProperty("kind").GetString()!,
                error.GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("code").GetString()!)
            );
        }

        Leaves leaves = new();
        leaves.Collect("", json);
        return leaves;
    }

    public static Leaves Error(string? requestId, string kind, IEnumerable<string> codes)
    {
        Leaves error = new();
        error.AddText("/requestId", requestId);
        error.AddText("/error/kind", kind);
        error.AddTexts("/error/codes", codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return error;
    }

    /// <summary>Whether this is an error, and no result.</summary>
    public bool IsError => _leaves.ContainsKey("/error/kind");

    /// <summary>The text of a value, without quotes, or null.</summary>
    public string? Find(string path) => _leaves.TryGetValue(path, out string? text) ? text.Trim('"') : null;

    /// <summary>The codes of the findings.</summary>
    public IEnumerable<string> FindingCodes =>
        _leaves
            .Where(leaf => leaf.Key.StartsWith(Findings, StringComparison.Ordinal))
            .Where(leaf => leaf.Key.EndsWith("/code", StringComparison.Ordinal))
            .Select(leaf => leaf.Value.Trim('"'));

    /// <summary>Finds the values of a JSON document that differ in this one.</summary>
    public IEnumerable<string> Differences(string under, JsonElement named)
    {
        Leaves expected = new();
        expected.Collect(under, named);
        return expected
            ._leaves.Where(leaf => !IsAlike(leaf.Value, _leaves.GetValueOrDefault(leaf.Key)))
            .Select(leaf =>
                $"{leaf.Key}: worked {leaf.Value}, second opinion {_leaves.GetValueOrDefault(leaf.Key) ?? "(none)"}"
            );
    }

    public void Add(string path, string text) => _leaves.Add(path, text);

    public void AddText(string path, string? text)
    {
        if (text is not null)
        {
            Add(path, $"\"{text}\"");
        }
    }

    public void AddTexts(string path, IEnumerable<string> texts)
    {
        int place = 0;
        foreach (string text in texts)
        {
            AddText($"{path}/{place++}", text);
        }
    }

    public void AddAll(Leaves others)
    {
        foreach ((string path, string text) in others._leaves)
        {
            Add(path, text);
        }
    }

    /// <summary>The values that differ; at most some.</summary>
    public string[] Differences(Leaves found) =>
        IsError != found.IsError
            ? [$"second opinion {Brief()}, library {found.Brief()}"]
            :
            [
                .. _leaves
                    .Keys.Union(found._leaves.Keys, StringComparer.Ordinal)
                    .Where(path => _leaves.GetValueOrDefault(path) != found._leaves.GetValueOrDefault(path))
                    .Where(path => !IsSentence(path) || _leaves.ContainsKey(path))
                    .Take(12)
                    .Select(path =>
                        $"{path}: second opinion {_leaves.GetValueOrDefault(path) ?? "(none)"}, library {found._leaves.GetValueOrDefault(path) ?? "(none)"}"
                    ),
            ];

    /// <summary>The library has sentences of its own, which the documents do not word.</summary>
    private static bool IsSentence(string path) =>
        path.StartsWith(Findings, StringComparison.Ordinal)
        && (path.EndsWith("/zh", StringComparison.Ordinal) || path.EndsWith("/en", StringComparison.Ordinal));

    /// <summary>Whether two values are alike: 2900 is 2900.00, and null is what is not there.</summary>
    private static bool IsAlike(string expected, string? found) =>
        expected == (found ?? "null")
        || (
            char.IsAsciiDigit(expected[^1])
            && found is not null
            && char.IsAsciiDigit(found[^1])
            && Fraction.Parse(expected) == Fraction.Parse(found)
        );

    private string Brief() =>
        string.Join(
            ' ',
            _leaves
                .Where(leaf => leaf.Key.StartsWith("/error", StringComparison.Ordinal))
                .Select(leaf => leaf.Value)
                .DefaultIfEmpty("a result")
        );

    private void Collect(string path, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in json.EnumerateObject())
                {
                    Collect($"{path}/{property.Name}", property.Value);
                }

                break;
            case JsonValueKind.Array:
                int place = 0;
                foreach (JsonElement item in json.EnumerateArray())
                {
                    Collect($"{path}/{place++}", item);
                }

                break;
            case JsonValueKind.String:
                if (!NotCompared.Contains(path))
                {
                    AddText(path, json.GetString());
                }

                break;
            default:
                Add(path, json.GetRawText());
                break;
        }
    }
}
