using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Releases;

/// <summary>The requests and results that are kept of a released rule set, one a line in each of two files.</summary>
public sealed class ReleasedPopulation
{
    private const int Always = 8;
    private const int Tried = 300;

    private readonly string _requests;
    private readonly string _results;

    internal ReleasedPopulation(string folder, RuleSetId id)
    {
        Id = id;
        string file = Path.Combine(folder, id.ToString().Replace('/', '-'));
        (_requests, _results) = (file + ".requests.ndjson", file + ".results.ndjson");
    }

    /// <summary>The rule set.</summary>
    public RuleSetId Id { get; }

    /// <summary>Its two files.</summary>
    public IReadOnlyList<string> Files => [_requests, _results];

    /// <summary>Each request with the result it had.</summary>
    public IReadOnlyList<(string Request, string Result)> Lines =>
        [.. File.ReadAllLines(_requests).Zip(File.ReadAllLines(_results))];

    /// <summary>Answers a request as it stands in its file.</summary>
    public static string Answer(IContributionRules rules, string line) =>
        Encoding.UTF8.GetString(
            BasesJson.Write(
                BasesJson.Read(Encoding.UTF8.GetBytes(line), out BasesRequest? request) ?? rules.ComputeBases(request!)
            )
        );

    /// <summary>Keeps the first requests, and of many more those that show what none before them shows.</summary>
    internal void Write(IContributionRules rules)
    {
        RuleSet set = rules.Catalogue.Get(Id)!;
        HashSet<string> shown = [];
        string[] kept =
        [
            .. Enumerable
                .Range(1, Tried)
                .Select(number => (Number: number, Request: Request(set, number)))
                .Where(one => Adds(shown, rules.ComputeBases(one.Request)) || one.Number <= Always)
                .Select(one => Encoding.UTF8.GetString(BasesJson.WriteRequest(one.Request))),
        ];
        WriteLines(_requests, kept);
        WriteLines(_results, kept.Select(line => Answer(rules, line)));
    }

    /// <summary>A request of the population; every fourth takes its reference wage from the table.</summary>
    private static BasesRequest Request(RuleSet set, int number)
    {
        BasesRequest request = PopulationRequests.Of(set, number);
        return number % 4 == 0
            ? request with
            {
                ReferenceWages = new ReferenceWages(),
                UseReferenceTable = true,
            }
            : request;
    }

    private static bool Adds(HashSet<string> shown, Outcome<BasesResult> outcome)
    {
        int before = shown.Count;
        shown.UnionWith(Shows(outcome));
        return shown.Count > before;
    }

    /// <summary>The features that answers show: rules with their status, missing facts, adjustments, findings, faults.</summary>
    private static IEnumerable<string> Shows(Outcome<BasesResult> outcome) =>
        outcome switch
        {
            Outcome<BasesResult>.Computed(var result) =>
            [
                .. result.Persons.Select(person => "person " + Shown(person)),
                .. result.Employer is { } employer ? ["employer " + Shown(employer)] : Array.Empty<string>(),
                .. result.Findings.Select(finding => finding.Code),
            ],
            Outcome<BasesResult>.Invalid(_, var faults) => faults.Select(fault => fault.Code),
            _ => [],
        };

    private static string Shown(ContributionBase answer) =>
        $"{answer.Status} {answer.Rule} {string.Join(' ', answer.Missing)} {Math.Sign(answer.Adjustment ?? 0)}";

    private static void WriteLines(string file, IEnumerable<string> lines) =>
        File.WriteAllText(file, string.Concat(lines.Select(line => line + "\n")));
}
