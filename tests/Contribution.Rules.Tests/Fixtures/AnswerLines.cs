using System.Text;
using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>Writes the answers of a catalogue to a JSON request, a line for each base.</summary>
internal static class AnswerLines
{
    /// <summary>The bases: id, base or <c>-</c>, and the rule with its article or what is missing.</summary>
    public static IEnumerable<string> Of(RuleSetCatalogue catalogue, string request)
    {
        JsonElement result = Result(catalogue, request);
        IEnumerable<JsonElement> employer = result.TryGetProperty("employer", out JsonElement one) ? [one] : [];
        return employer.Concat(result.GetProperty("persons").EnumerateArray()).Select(Line);
    }

    /// <summary>The whole answer.</summary>
    public static JsonElement Result(RuleSetCatalogue catalogue, string request) =>
        JsonDocument
            .Parse(BasesJson.Write(ContributionRules.Create(catalogue).ComputeBases(Read(request))))
            .RootElement;

    /// <summary>The codes of the findings, each with its Chinese words.</summary>
    public static IEnumerable<string> Findings(RuleSetCatalogue catalogue, string request, string code) =>
        Result(catalogue, request).TryGetProperty("findings", out JsonElement findings)
            ? findings
                .EnumerateArray()
                .Where(finding => finding.GetProperty("code").GetString() == code)
                .Select(finding => finding.GetProperty("zh").GetString()!)
            : [];

    /// <summary>The request.</summary>
    public static BasesRequest Read(string request)
    {
        BasesJson.Read(Encoding.UTF8.GetBytes(request), out BasesRequest? read).Should().BeNull();
        return read!;
    }

    private static string Line(JsonElement answer)
    {
        string amount =
            answer.GetProperty("base").ValueKind == JsonValueKind.Null ? "-" : answer.GetProperty("base").GetRawText();
        string[] why = answer.TryGetProperty("missing", out JsonElement missing)
            ? [.. missing.EnumerateArray().Select(fact => fact.GetString()!)]
            : [answer.GetProperty("rule").GetString()!, answer.GetProperty("article").GetString()!];
        return $"{answer.GetProperty("id").GetString()} {amount} {string.Join(' ', why)}";
    }
}
