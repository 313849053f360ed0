using System.Text.Json.Nodes;
using Contribution.Rules;

namespace BaseExplorer.Bases;

/// <summary>
/// Findings for the page, whose English sentences name figures and places. The contract's English sentences keep the ids
/// that they were released with, so programs that ask without <c>readable</c> get those.
/// </summary>
internal static class ReadableFindings
{
    /// <summary>The description of <c>?readable=</c>.</summary>
    public const string Asked = "true: the English findings name figures and places";

    /// <summary>Reads <c>?readable=</c>: the fault of another word than true and false.</summary>
    public static Fault? FindFault(string? readable, out bool isReadable) =>
        !bool.TryParse(readable, out isReadable) && readable is not null
            ? new Fault(FaultCode.UnknownValue, "/readable", readable, "true, false")
            : null;

    public static Finding Named(Finding finding) =>
        new(finding.Code, finding.Path, finding.Zh, finding.Text(chinese: false));

    public static IResult Write(byte[] json, BasesResult result)
    {
        JsonNode answer = JsonNode.Parse(json)!;
        Name(answer, result.Findings);
        return Results.Json(answer);
    }

    public static IResult Write(byte[] json, ContributionsResult result)
    {
        JsonNode answer = JsonNode.Parse(json)!;
        foreach (
            (JsonNode? insurance, InsuranceContributions due) in answer["insurances"]!.AsArray().Zip(result.Insurances)
        )
        {
            Name(insurance!, due.Findings);
        }

        return Results.Json(answer);
    }

    private static void Name(JsonNode answer, IReadOnlyList<Finding> findings)
    {
        foreach ((JsonNode? written, Finding finding) in (answer["findings"]?.AsArray() ?? []).Zip(findings))
        {
            written!["en"] = finding.Text(chinese: false);
        }
    }
}
