using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Json;

namespace Contribution.Rules.Testing;

/// <summary>Outcomes as people read them in a failed test.</summary>
internal static class OutcomeText
{
    private const int MostShown = 20;
    private const string None = "none";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A line for each answer, or for each fault.</summary>
    public static IEnumerable<string> Lines(Outcome<BasesResult> outcome)
    {
        string[] lines = outcome switch
        {
            Outcome<BasesResult>.Computed(var result) =>
            [
                "rule set " + result.RuleSet.Id,
                .. result.Employer is ContributionBase employer
                    ? ["employer " + Line(employer)]
                    : Array.Empty<string>(),
                .. result.Persons.Select(person => "person " + Line(person)),
                .. result.Findings.Select(finding => $"finding {finding.Code} {finding.Path}"),
            ],
            Outcome<BasesResult>.Invalid(_, var faults) => ["invalid request", .. faults.Select(Line)],
            Outcome<BasesResult>.NotCovered(_, var faults) => ["not covered", .. faults.Select(Line)],
            _ => throw new ArgumentNullException(nameof(outcome)),
        };
        return lines.Length <= MostShown ? lines : lines.Take(MostShown).Append($"… {lines.Length - MostShown} more");
    }

    /// <summary>Writes an answer: its id, the base, and the rule that gave it.</summary>
    public static string Line(ContributionBase answer) => $"{answer.Id}: {Yuan(answer.Base)} ({GivenBy(answer)})";

    /// <summary>Describes the origin of an answer: its status, rule and article, or the missing facts.</summary>
    public static string GivenBy(ContributionBase answer) =>
        string.Join(
            ", ",
            Word(answer.Status),
            answer.Rule is null ? "no rule" : "rule " + answer.Rule,
            answer.Article is null ? "no article" : "article " + answer.Article
        ) + (answer.Missing.IsEmpty ? "" : ", missing " + string.Join(", ", answer.Missing));

    /// <summary>The same in Chinese; ids stay as results write them.</summary>
    public static string GivenByZh(ContributionBase answer) =>
        string.Join(
            '，',
            "状态 " + Word(answer.Status),
            answer.Rule is null ? "无规则" : "规则 " + answer.Rule,
            answer.Article is null ? "无条款" : "条款 " + answer.Article
        ) + (answer.Missing.IsEmpty ? "" : "，未提供 " + string.Join('、', answer.Missing));

    /// <summary>A value in a Chinese sentence: 无 where there is none.</summary>
    public static string Zh(string value) => value == None ? "无" : value;

    /// <summary>Writes a fault: its code, its place, and its sentence.</summary>
    public static string Line(Fault fault) => $"{fault.Code} {fault.Path}: {fault.En} {fault.Zh}";

    /// <summary>Money as results write it; <c>none</c> where there is none.</summary>
    public static string Yuan(decimal? yuan) => yuan?.ToString("F2", CultureInfo.InvariantCulture) ?? None;

    /// <summary>A status as results write it.</summary>
    public static string Word(DeterminationStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());

    /// <summary>Writes the JSON of an outcome with line breaks, without the parts that change for other reasons.</summary>
    public static string Lasting(Outcome<BasesResult> outcome)
    {
        JsonNode json = JsonNode.Parse(BasesJson.Write(outcome))!;
        if (json["ruleSet"] is JsonObject used)
        {
            used.Remove("hash");
            used.Remove("engineVersion");
        }

        return json.ToJsonString(Readable) + "\n";
    }
}
