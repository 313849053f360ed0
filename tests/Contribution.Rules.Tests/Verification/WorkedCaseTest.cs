using System.Text;
using Contribution.Rules.Authoring;
using Contribution.Rules.Tests.Proof;

namespace Contribution.Rules.Tests.Verification;

/// <summary>A person with the wage 1000.00 and no published reference wage, held against expectations.</summary>
public sealed class WorkedCaseTest
{
    private static readonly IContributionRules Rules = Load();

    [Theory]
    [InlineData("""{ "employer": null }""")]
    [InlineData("""{ "findings": null }""")]
    [InlineData("""{ "error": null }""")]
    [InlineData("""{ "findingsMention": ["the wage is that of last year"] }""")]
    [InlineData("""{ "persons": [{ "id": "P", "base": 1000, "status": "determined", "rule": "own" }] }""")]
    [InlineData("""{ "persons": [{ "base": 1000.00, "adjustment": null, "missing": null }] }""")]
    [InlineData("""{ "ruleSet": { "id": "990000/pension/2020" }, "period": null, "referenceWage": null }""")]
    public void Run_gives_no_difference_for_an_identical_answer(string expect) =>
        Differences(expect).Should().BeEmpty();

    [Theory]
    [InlineData("""{ "persons": [{ "base": 1000.01 }] }""", "persons/0/base: 1000.00 ≠ 1000.01")]
    [InlineData("""{ "persons": [{ "base": null }] }""", "persons/0/base: 1000.00 ≠ -")]
    [InlineData(
        """{ "persons": [{ "missing": ["referenceWages.city"] }] }""",
        "persons/0/missing: - ≠ referenceWages.city"
    )]
    [InlineData("""{ "persons": [] }""", "persons: 1 ≠ 0")]
    [InlineData("""{ "persons": {} }""", "persons: 1 ≠ 0")]
    [InlineData("""{ "employer": { "base": 1 } }""", "employer/base: - ≠ 1.00")]
    [InlineData("""{ "findings": ["restructured"] }""", "findings: - ≠ restructured")]
    [InlineData("""{ "findings": "restructured" }""", "findings: - ≠ restructured")]
    [InlineData(
        """{ "ruleSet": { "id": "990000/pension/2020-07" } }""",
        "ruleSet/id: 990000/pension/2020 ≠ 990000/pension/2020-07"
    )]
    [InlineData("""{ "ruleSet": null }""", "ruleSet: { … } ≠ -")]
    [InlineData("""{ "period": { "from": "2020-07" } }""", "period/from: - ≠ 2020-07")]
    [InlineData("""{ "referenceWage": { "value": 5000 } }""", "referenceWage/value: - ≠ 5000.00")]
    [InlineData("""{ "error": { "kind": "notCovered" } }""", "error.kind: - ≠ notCovered")]
    [InlineData("""{ "error": "notCovered" }""", "error: - ≠ notCovered")]
    [InlineData("""{ "error": {} }""", "error: - ≠ {}")]
    [InlineData("""{ "error": null, "persons": [{ "base": 1 }] }""", "persons/0/base: 1000.00 ≠ 1.00")]
    [InlineData("""{ "persons": [{ "base": 1e29 }] }""", "persons/0/base: 1000.00 ≠ 1e29")]
    [InlineData("""{ "persons": [{ "base": 1000.004 }] }""", "persons/0/base: 1000.00 ≠ 1000.004")]
    public void Run_gives_found_and_expected_values_of_a_difference(string expect, string difference) =>
        Differences(expect).Should().Equal(difference);

    [Theory]
    [InlineData("""{ "person": [] }""", "person: ?")]
    [InlineData("""{ "persons": [{ "bse": 7 }] }""", "persons/0/bse: ?")]
    [InlineData("""{ "referenceWage": { "documnt": null } }""", "referenceWage/documnt: ?")]
    public void Run_gives_a_difference_for_a_misspelt_expectation(string expect, string difference) =>
        Differences(expect).Should().ContainSingle().Which.Should().StartWith(difference);

    [Theory]
    [InlineData("""{ "error": null }""", "error.kind: invalidRequest ≠ -")]
    [InlineData("""{ "persons": [] }""", "error.kind: invalidRequest ≠ -")]
    [InlineData("""{ "error": "invalidRequest" }""", "error: { … } ≠ invalidRequest")]
    [InlineData("""{ "error": { "kind": "invalidRequest", "fault": [] } }""", "error/fault: ? (kind)")]
    [InlineData("""{ "error": { "kind": "invalidRequest" }, "persons": [] }""", "persons: ? (error, findingsMention)")]
    public void Run_compares_an_error_with_the_expectation(string expect, string difference) =>
        Differences(Read(RuleSetVerifierTest.Case("a", -1, expect)), Rules).Should().Equal(difference);

    [Theory]
    [InlineData("null", "")]
    [InlineData("""["reference-wage-on-file"]""", "")]
    [InlineData("""["no-persons"]""", "findings: - ≠ no-persons")]
    public void Run_ignores_omitted_facts_unless_a_case_names_them(string findings, string difference)
    {
        string worked = $$"""
            { "name": "a", "article": "一", "arithmetic": "-",
              "request": { "jurisdiction": "230600", "contributionYear": 2011, "insurance": "pension",
                "persons": [{ "id": "P", "category": "employee" }] },
              "expect": { "findings": {{findings}} } }
            """;

        string.Join('\n', Differences(Read(worked), ContributionRules.Default)).Should().Be(difference);
    }

    private static IEnumerable<string> Differences(string expect) =>
        Differences(Read(RuleSetVerifierTest.Case("a", 1000, expect)), Rules);

    private static IEnumerable<string> Differences(WorkedCase worked, IContributionRules rules) =>
        worked.Differences(worked.Compute(rules)).Select(difference => difference.En);

    private static WorkedCase Read(string worked) =>
        WorkedCase.Read("a.cases.json", Encoding.UTF8.GetBytes($$"""{ "cases": [{{worked}}] }""")).Single();

    private static IContributionRules Load()
    {
        using RuleFolder folder = new();
        string own = Proven.Rule("own", "person.priorYearMonthlyWage != null", "person.priorYearMonthlyWage");
        folder.With("a.json", SampleRules.Text(("/individualBase", $"[{own}]")));
        RuleSetCatalogue catalogue = folder.Load();
        return ContributionRules.Create(catalogue);
    }
}
