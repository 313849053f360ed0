using System.Text.Json;

namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>Reads results in brief.</summary>
internal static class Answers
{
    /// <summary>A result's mark and what it is: the first person's base, or the kind of the error.</summary>
    public static string Brief(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        string id = root.TryGetProperty("requestId", out JsonElement mark) ? mark.GetString()! : "-";
        return root.TryGetProperty("error", out JsonElement error)
            ? $"{id} {error.GetProperty("kind").GetString()}"
            : $"{id} {root.GetProperty("persons")[0].GetProperty("base").GetRawText()}";
    }
}
