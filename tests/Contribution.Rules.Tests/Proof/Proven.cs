using System.Collections.Immutable;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Proof;

/// <summary>A variation of the sample rule file with what its proof found, and the computation it was proved for.</summary>
internal sealed class Proven
{
    private readonly IContributionRules _rules;

    private Proven(RuleSetCatalogue catalogue, RuleSet set)
    {
        _rules = ContributionRules.Create(catalogue);
        Findings = ProofReport.Prove(set).Findings;
    }

    public ImmutableArray<ProofFinding> Findings { get; }

    /// <summary>The only finding.</summary>
    public ProofFinding Finding => Findings.Should().ContainSingle().Subject;

    public IEnumerable<string> Sentences => Findings.Select(finding => finding.En);

    public static Proven Of(params (string Pointer, string? Json)[] edits)
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text(edits));
        return new Proven(folder.Load(), folder.Get(SampleRules.Id));
    }

    /// <summary>The sample with other rules for the individual base, each with an article, and nothing on the employer's.</summary>
    public static Proven Persons(string rules, params (string Pointer, string? Json)[] edits) =>
        Of([("/individualBase", $"[{rules}]"), .. edits]);

    /// <summary>The sample with other rules for the employer's base.</summary>
    public static Proven Employers(string rules, params (string Pointer, string? Json)[] edits) =>
        Of([("/employerBase", $"[{rules}]"), .. edits]);

    /// <summary>A rule in brief.</summary>
    public static string Rule(string id, string when, string given, string more = "") =>
        $$"""{ "id": "{{id}}", "article": "一", "when": "{{when}}", "base": "{{given}}"{{more}} }""";

    /// <summary>An invariant in brief.</summary>
    public static (string Pointer, string Json) Invariant(string text, string of = "individualBase") =>
        ("/invariants", $$"""[{ "id": "kept", "for": "{{of}}", {{text}} }]""");

    /// <summary>An amount of the reference wage, rounded to whole yuan.</summary>
    public static (string Pointer, string Json) Rounded(string amount, string mode) =>
        (
            $"/amounts/{amount}",
            $$"""{ "value": "ratio * referenceWage", "article": "一", "rounding": { "step": 1, "mode": "{{mode}}" } }"""
        );

    /// <summary>Computes a request that is pasted into <c>compute</c>.</summary>
    public BasesResult Compute(BasesRequest request)
    {
        BasesJson.Read(BasesJson.WriteRequest(request), out BasesRequest? read).Should().BeNull();
        return _rules.ComputeBases(read!).Should().BeOfType<Outcome<BasesResult>.Computed>().Subject.Result;
    }

    /// <summary>The first person's answer.</summary>
    public ContributionBase Person(BasesRequest request) => Compute(request).Persons[0];

    /// <summary>Why computing a request stops.</summary>
    public string Defect(BasesRequest request)
    {
        Action computing = () => Compute(request);
        return computing.Should().Throw<RuleSetDefectException>().Which.Message;
    }
}
