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

    [Theory]
    [InlineData(
        """{ "persons": [{ "base": "1000.00" }] }""",
        """persons/0/base: "1000.00" is a text; a number has no quotation marks: 1000.00""",
        "第 1 名参保人员的缴费基数：“1000.00”带引号，是文本；数字不带引号：1000.00"
    )]
    [InlineData(
        """{ "persons": [{ "base": "一千" }] }""",
        """persons/0/base: wrong type: found "一千", expected number""",
        "第 1 名参保人员的缴费基数：类型不符：读到文本“一千”，应为数字"
    )]
    [InlineData(
        """{ "persons": [{ "adjustment": "" }] }""",
        """persons/0/adjustment: wrong type: found "", expected number""",
        "第 1 名参保人员的补差：类型不符：读到文本“”，应为数字"
    )]
    [InlineData(
        """{ "referenceWage": { "value": "5000.00" } }""",
        """referenceWage/value: "5000.00" is a text; a number has no quotation marks: 5000.00""",
        "社平工资的数额：“5000.00”带引号，是文本；数字不带引号：5000.00"
    )]
    [InlineData(
        """{ "persons": [{ "missing": "referenceWages.city" }] }""",
        """persons/0/missing: wrong type: found "referenceWages.city", expected array""",
        "第 1 名参保人员的未提供：类型不符：读到文本“referenceWages.city”，应为列表"
    )]
    public void Run_refuses_an_expectation_of_another_type_than_results_have(string expect, string en, string zh)
    {
        Wording refused = Words(expect).Should().ContainSingle().Subject;

        (refused.En, refused.Zh).Should().Be((en, zh));
    }

    [Theory]
    [InlineData(
        """{ "persons": [{ "status": "decided" }] }""",
        "persons/0/status: unknown value \"decided\"; allowed: "
    )]
    [InlineData(
        """{ "persons": [{ "status": "determind" }] }""",
        "persons/0/status: unknown value \"determind\" (did you mean \"determined\"?); allowed: determined, "
    )]
    [InlineData(
        """{ "persons": [{ "status": "已核定" }] }""",
        "persons/0/status: unknown value \"已核定\" (did you mean \"determined\"?); allowed: determined, "
    )]
    [InlineData(
        """{ "error": { "kind": "invalid" } }""",
        "error.kind: unknown value \"invalid\"; allowed: invalidRequest, notCovered"
    )]
    public void Run_refuses_a_word_that_results_never_have(string expect, string en) =>
        Differences(expect).Should().ContainSingle().Which.Should().StartWith(en);

    private static Wording[] Words(string expect)
    {
        WorkedCase worked = Read(RuleSetVerifierTest.Case("a", 1000, expect));
        return [.. worked.Differences(worked.Compute(Rules))];
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
