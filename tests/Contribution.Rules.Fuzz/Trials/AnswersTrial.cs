using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contribution.Rules.Fuzz.Generating;
using Contribution.Rules.Fuzz.Interpreting;
using Contribution.Rules.Fuzz.Running;
using Contribution.Rules.Json;
using Contribution.Rules.NRules;

namespace Contribution.Rules.Fuzz.Trials;

/// <summary>Both engines give the whole result that the second opinion gives, on every shipped rule set.</summary>
internal sealed class AnswersTrial(RuleFolders folders, ReferenceTable table) : ITrial
{
    private readonly string[] _ids = [.. folders.Ids];
    private readonly SecondOpinion _second = new(folders, table);
    private readonly IContributionRules _compiled = ContributionRules.Default;
    private readonly IContributionRules _nrules = ContributionRules.Create(
        RuleSetCatalogue.Embedded,
        new NRulesEngine()
    );

    public string Kind => "answers";

    public int ShortRun => 300;

    public Failure? Try(long number, Dice dice, Counts counts)
    {
        // A stride that shares no factor with most counts: a short run samples all places and years.
        string id = _ids[number * 997 % _ids.Length];
        JsonObject request = new RequestGenerator(dice, folders.Get(id)).Make();
        return Compare(request, _second, [("compiled", _compiled), ("nrules", _nrules)], counts);
    }

    /// <summary>Finds the first difference between the engines and the second opinion.</summary>
    public static Failure? Compare(
        JsonObject request,
        SecondOpinion second,
        IReadOnlyList<(string Name, IContributionRules Rules)> engines,
        Counts counts
    )
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(request.ToJsonString());
        using JsonDocument document = JsonDocument.Parse(utf8);
        Leaves expected = second.Answer(document.RootElement);
        counts.Add(expected.IsError ? "requests refused" : "requests computed");
        foreach ((string name, IContributionRules rules) in engines)
        {
            using JsonDocument found = JsonDocument.Parse(Answer(utf8, rules));
            string[] differences = expected.Differences(Leaves.Of(found.RootElement));
            if (differences.Length > 0)
            {
                return new Failure($"{name}: {string.Join("\n  ", differences)}", ("request.json", utf8));
            }
        }

        return null;
    }

    private static byte[] Answer(byte[] utf8, IContributionRules rules)
    {
        Outcome<BasesResult>? refused = BasesJson.Read(utf8, out BasesRequest? request);
        return BasesJson.Write(refused ?? rules.ComputeBases(request!));
    }
}
