using System.Collections.Immutable;
using Contribution.Rules.Authoring;
using Contribution.Rules.Tests.Proof;

namespace Contribution.Rules.Tests.Verification;

public sealed class RuleSetVerifierTest
{
    private const string Low = "person.priorYearMonthlyWage < 1000";

    [Fact]
    public void Verify_accepts_the_embedded_rule_sets_with_all_their_cases()
    {
        VerificationReport report = RuleSetVerifier.VerifyEmbedded();

        report.Holds.Should().BeTrue();
        report.RuleSets.Should().OnlyContain(set => set.UncheckedQuotes == 0);
        // The texts of three circulars are on file; of the others only figures and digests are, and nothing is quoted.
        report
            .RuleSets.Where(set => set.Quotes > 0)
            .Select(set => set.RuleSet.Source.Document)
            .Distinct()
            .Should()
            .HaveCount(3);
        report.Cases.Should().OnlyContain(file => file.Passed > 0);
    }

    [Fact]
    public void Verify_checks_only_the_rule_sets_of_the_directory()
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text());

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Holds.Should().BeTrue();
        report
            .RuleSets.Select(set => set.RuleSet.Id.ToString())
            .Should()
            .Equal("990000/pension/2020", "990000/pension/2021");
        report.RuleSets.Should().OnlyContain(set => set.File == "a.json");
    }

    [Fact]
    public void Verify_reports_files_that_do_not_load_and_checks_nothing_else()
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text(("/format", "2")));

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Holds.Should().BeFalse();
        report.Faults.Should().ContainSingle().Which.Path.Should().Be("/format");
        report.RuleSets.Should().BeEmpty();
    }

    [Fact]
    public void Verify_names_all_malformed_files_in_one_run()
    {
        using RuleFolder folder = new();
        folder
            .With("a.json", "{")
            .With("b.json", "")
            .With("b.cases.json", "")
            .With("c.cases.json", "{")
            .With("d.cases.json", """{ "cases": [{ "nam": "a" }] }""")
            .With("released.json", "{");

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Faults.Select(fault => fault.File).Should().Equal("b.json", "a.json", "b.cases.json", "released.json");
        report.Cases.Select(file => file.File).Should().Equal("c.cases.json", "d.cases.json");
        report.Cases.Should().OnlyContain(file => file.Passed == 0 && file.Failures.Length == 1);
    }

    [Fact]
    public void Verify_names_malformed_cases_beside_faults_of_files_that_load()
    {
        using RuleFolder folder = new();
        folder
            .With("2019-pension.json", SampleRules.Text())
            .With("a.cases.json", "")
            .With("c.cases.json", "{")
            .With("d.cases.json", """{ "cases": [] }""");

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Faults.Select(fault => fault.File).Should().Equal("a.cases.json", "2019-pension.json");
        report.Cases.Select(file => file.File).Should().Equal("c.cases.json");
    }

    [Fact]
    public void Verify_names_the_encoding_of_a_circular_before_the_quotes_that_are_not_found_in_it()
    {
        using RuleFolder folder = new();
        // 按本人工资 in GBK.
        byte[] gbk = [0xB0, 0xB4, 0xB1, 0xBE, 0xC8, 0xCB, 0xB9, 0xA4, 0xD7, 0xCA];
        folder
            .With("a.json", SampleRules.Text(("/individualBase/0/quote", "\"按本人工资\"")))
            .With("source.zh.md", gbk);

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report
            .Faults.Select(fault => (fault.File, fault.Code))
            .Should()
            .Equal(("source.zh.md", FaultCode.OutOfRange), ("a.json", FaultCode.QuoteNotFound));
        report.Faults[0].Zh.Should().EndWith("；请用记事本或 WPS 打开，另存为 UTF-8 编码");
        report.Faults[0].En.Should().EndWith("; open it in Notepad or WPS and save it as UTF-8");
    }

    [Fact]
    public void Verify_checks_inherited_quotes_in_the_parent()
    {
        using RuleFolder folder = new();
        folder.With(
            "overlay.json",
            """
            { "format": 1, "jurisdiction": "210200", "insurance": "pension", "extends": "210000/pension",
              "contributionYears": { "from": 2009 }, "source": { "document": "a city's own" },
              "parameters": { "hardshipRatio": { "value": 0.95, "article": "一" } } }
            """
        );

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Holds.Should().BeTrue();
        report.RuleSets.Should().ContainSingle().Which.Quotes.Should().Be(0);
    }

    [Fact]
    public void Verify_refuses_quotes_without_a_circular_beside_the_file()
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text(("/individualBase/0/quote", "\"按本人工资\"")));

        RuleSetVerifier.VerifyDirectory(folder.FullName).RuleSets[0].UncheckedQuotes.Should().Be(1);
        folder.With("source.zh.md", "职工按本人工资缴费。");
        RuleSetVerifier.VerifyDirectory(folder.FullName).Holds.Should().BeTrue();
    }

    [Fact]
    public void Verify_runs_the_cases_of_a_faulty_rule_set()
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text(("/individualBase", $"[{Proven.Rule("low", Low, "1000")}]")));
        folder.With("a.cases.json", $$"""{ "cases": [{{Case("stops", 1000)}}, {{Case("passes", 999)}}] }""");

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.RuleSets[0].Proof.Findings.Should().ContainSingle(finding => finding.Kind == ProofFindingKind.Gap);
        report.Cases[0].Passed.Should().Be(1);
        Wording defect = report
            .Cases[0]
            .Failures.Should()
            .ContainSingle(failure => failure.Name == "stops")
            .Which.Differences[0];
        defect.En.Should().EndWith("none is open");
        defect.Zh.Should().Contain("没有得出唯一的结果").And.NotContain("defective");
    }

    [Theory]
    [InlineData("{", "not valid JSON: line 1, byte 2: ")]
    [InlineData("[]", "wrong type: found array, expected object")]
    [InlineData("""{ "cases": {} }""", "/cases: wrong type: found object, expected array")]
    [InlineData(
        """{ "cases": [{ "name": "a", "expected": {} }] }""",
        "/cases/0/expected: unknown property \"expected\" (did you mean \"expect\"?); known here: name, article, arithmetic, request, expect\n/cases/0/arithmetic: missing; expected string\n/cases/0/request: missing; expected object\n/cases/0/expect: missing; expected object"
    )]
    [InlineData(
        """{ "cases": [{ "name": "a", "article": 7, "arithmetic": "1", "request": {}, "expect": {} }] }""",
        "/cases/0/article: wrong type: found 7, expected string"
    )]
    [InlineData("""{ "cases": [7] }""", "/cases/0: wrong type: found 7, expected object")]
    [InlineData(
        """{ "cases": [], "case": [] }""",
        "/case: unknown property \"case\" (did you mean \"cases\"?); known here: $schema, cases"
    )]
    [InlineData(
        """{ "cases": [{ "name": "a", "arithmetic": "1", "request": {}, "expect": { "persons": [] }, "expects": {} }] }""",
        "/cases/0/expects: unknown property \"expects\" (did you mean \"expect\"?); known here: name, article, arithmetic, request, expect"
    )]
    [InlineData(
        """{ "cases": [{ "name": "a", "name": "b", "arithmetic": "1", "request": {}, "expect": {} }] }""",
        "/cases/0/name: property \"name\" is given twice"
    )]
    [InlineData(
        """{ "cases": [{ "name": "a", "arithmetic": "1", "request": {}, "expect": { "persons": [{ "base": 1, "base": 2 }] } }] }""",
        "/cases/0/expect/persons/0/base: property \"base\" is given twice"
    )]
    public void Verify_reports_a_malformed_case_file_with_every_reason(string text, string why)
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text()).With("a.cases.json", text);

        VerificationReport report = RuleSetVerifier.VerifyDirectory(folder.FullName);

        report.Holds.Should().BeFalse();
        ImmutableArray<Wording> remarks = report.Cases[0].Failures.Should().ContainSingle().Which.Remarks;
        string.Join('\n', remarks.Select(remark => remark.En)).Should().StartWith(why);
        remarks.Should().AllSatisfy(remark => remark.Zh.Should().NotContainAny("missing", "unknown", "given", "found"));
    }

    internal static string Case(string name, int wage, string expect = """{ "persons": [{ "base": 1000 }] }""") =>
        $$"""
            {
              "name": "{{name}}", "arithmetic": "…",
              "request": {
                "jurisdiction": "990000", "contributionYear": 2020, "insurance": "pension",
                "persons": [{ "id": "P", "category": "employee", "priorYearMonthlyWage": {{wage}} }]
              },
              "expect": {{expect}}
            }
            """;
}
