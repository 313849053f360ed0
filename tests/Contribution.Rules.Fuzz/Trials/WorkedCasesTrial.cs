using System.Text;
using System.Text.Json;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Running;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>The second opinion gives what people worked out from the circulars: the cases beside the rule files.</summary>
internal sealed class WorkedCasesTrial : ITrial
{
    private const string CasesEnding = ".cases.json";

    private readonly SecondOpinion _second;
    private readonly JsonElement[] _cases;

    public WorkedCasesTrial(RuleFolders folders, ReferenceTable table, string rules)
    {
        _second = new SecondOpinion(folders, table);
        _cases =
        [
            .. Directory
                .EnumerateFiles(rules, "*" + CasesEnding, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(path =>
                    JsonDocument
                        .Parse(File.ReadAllText(path))
                        .RootElement.GetProperty("cases")
                        .EnumerateArray()
                        .ToArray()
                ),
        ];
    }

    public string Kind => "worked";

    public int ShortRun => _cases.Length;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        JsonElement worked = _cases[number % _cases.Length];
        JsonElement request = worked.GetProperty("request");
        Leaves answer = _second.Answer(request);
        List<string> differences = [];
        foreach (JsonProperty named in worked.GetProperty("expect").EnumerateObject())
        {
            differences.AddRange(
                named.NameEquals("findings")
                    ? named.Value.EnumerateArray().Select(code => code.GetString()!).Except(answer.FindingCodes)
                    : answer.Differences("/" + named.Name, named.Value)
            );
        }

        return differences.Count == 0
            ? null
            : new Failure(
                $"{worked.GetProperty("name")}: {string.Join("\n  ", differences)}",
                ("request.json", Encoding.UTF8.GetBytes(request.GetRawText()))
            );
    }
}
