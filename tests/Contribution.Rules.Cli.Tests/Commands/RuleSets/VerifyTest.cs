using System.Text;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

public sealed class VerifyTest : IDisposable
{
    private const string Witness =
        """{"jurisdiction":"120000","contributionYear":2011,"insurance":"pension","employer":{"id":"W","kind":"enterprise"},"persons":[{"id":"W","category":"employee","priorYearMonthlyWage":1000}]}""";

    private const string InWords =
        "kind of employer enterprise, category employee, own monthly average wage of the prior year 1000.00";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Verify_passes_the_embedded_rule_sets()
    {
        ToolRun run = Tool.Run("verify", "--all");

        run.Code.Should().Be(ExitCode.Done, run.Output);
        // Announced amounts that differ from their formulas are notes.
        run.Lines.Where(line =>
                !line.StartsWith("ok   ", StringComparison.Ordinal)
                && !line.StartsWith("note ", StringComparison.Ordinal)
            )
            .Should()
            .BeEmpty();
        run.Lines.Should()
            .Contain(
                "note Tianjin, pension, 2022  floor: announced 4400.00, by its formula 4487.00 yuan (An amount in transition to 60 %.)"
            );
        run.Lines.Should().Contain(line => line.StartsWith("ok   China, pension, 2006  ", StringComparison.Ordinal));
        run.Lines[^1].Should().EndWith(", problems: 0");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Verify_lists_failing_sets_and_counts_the_others()
    {
        for (int place = 0; place < 25; place++)
        {
            string code = $"1200{place:00}";
            _folder.Write($"{code}.json", place == 7 ? WithAGap.Replace("120000", code) : RuleFiles.Everybody(code));
        }

        ToolRun run = Tool.Run("verify", _folder.Path);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Lines.Where(line => line.StartsWith("FAIL ", StringComparison.Ordinal)).Should().HaveCount(2);
        run.Lines[0].Should().StartWith("FAIL 120007, pension, 2011 ");
        run.Lines[^1].Should().Be("FAIL rule sets: 25, cases passed: 0, problems: 1");
        run.Lines.Should().NotContain(line => line.StartsWith("ok ", StringComparison.Ordinal));
        Tool.Run("verify", _folder.Path, "--all")
            .Lines.Count(line => line.StartsWith("ok ", StringComparison.Ordinal))
            .Should()
            .Be(24);
    }

    [Fact]
    public void Verify_shows_a_gap_with_a_case_in_words()
    {
        _folder.Write("a.json", WithAGap);

        ToolRun run = Tool.Run("verify", _folder.Path);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Lines.Should()
            .Equal(
                "FAIL Tianjin, pension, 2011  a.json  rules: 3, quotes: 0, invariants: 0",
                "       individual base: there is a case that no rule decides",
                "         witness: " + InWords,
                "note a.json  4 without a name; people see the article in its place: parameters/everybodys, individualBase/high, individualBase/low, employerBase/none",
                "FAIL rule sets: 1, cases passed: 0, problems: 1"
            );
    }

    [Fact]
    public void Verify_with_requests_shows_the_case_as_a_request_to_paste()
    {
        _folder.Write("a.json", WithAGap);

        ToolRun run = Tool.Run("verify", _folder.Path, "--requests");

        run.Lines[2].Should().Be("         witness: " + InWords);
        run.Lines[3].Should().Be("         request: " + Witness);
    }

    [Fact]
    public void Verify_shows_a_gap_in_Chinese_when_asked_for()
    {
        _folder.Write("a.json", WithAGap);

        ToolRun run = Tool.Run("verify", _folder.Path, "--lang", "zh");

        run.Lines[1].Trim().Should().Be("个人缴费基数：有一种情形没有任何规则可以适用");
        run.Lines[2].Trim().Should().Be("反例：单位类型 企业，参保人员类别 职工，本人上年度月平均工资 1000.00");
    }

    [Fact]
    public void Compute_refuses_a_faulty_directory()
    {
        _folder.Write("a.json", WithAGap);

        ToolRun run = Tool.Run(Witness, ["compute", "--rules", _folder.Path]);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Output.Should().BeEmpty();
        run.Error.Should()
            .Contain("Tianjin, pension, 2011: individual base: there is a case that no rule decides")
            .And.Contain("witness: " + InWords);
        Tool.Run("rules", "--rules", _folder.Path).Code.Should().Be(ExitCode.FailedProof);
    }

    [Fact]
    public void Verify_reports_a_missing_directory_as_wrong_usage()
    {
        string missing = _folder.Of("missing");

        ToolRun run = Tool.Run("verify", missing);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be($"no such directory: {missing}{Environment.NewLine}");
        Tool.Run("verify", missing, "--lang", "zh").Error.Should().StartWith("没有这个目录：");
    }

    [Fact]
    public void Verify_fails_on_quotes_without_a_circular()
    {
        _folder.Write(
            "a.json",
            RuleFiles
                .Everybody("120000")
                .Replace("\"when\"", "\"quote\": \"人人相同\", \"when\"", StringComparison.Ordinal)
        );

        ToolRun run = Tool.Run("verify", _folder.Path);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Output.Should().Contain("2 quotes cannot be checked: no circular (source.zh.md) lies beside the file");
    }

    [Fact]
    public void Verify_fails_on_a_file_that_does_not_load_and_lists_its_faults()
    {
        _folder.Write("a.json", RuleFiles.Everybody("12"));

        ToolRun run = Tool.Run("verify", _folder.Path);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Lines[0].Should().StartWith("FAIL a.json#/jurisdiction: ");
    }

    [Fact]
    public void Verify_shows_a_failing_case_with_its_differences_and_arithmetic()
    {
        _folder.Write("a.json", RuleFiles.Everybody("120000"));
        _folder.Write(
            "a.cases.json",
            $$"""{ "cases": [{ "name": "one", "arithmetic": "500 + 400", "request": {{Witness}}, "expect": { "persons": [{ "base": 900 }] } }] }"""
        );

        ToolRun run = Tool.Run("verify", _folder.Path);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Lines[1..4]
            .Should()
            .Equal(
                "FAIL a.cases.json  cases: 0 of 1 passed",
                "       one (found ≠ expected): persons/0/base: 1000.00 ≠ 900.00",
                "         500 + 400"
            );
    }

    [Theory]
    [InlineData("\"hardshp\": true, \"category\": \"employee\"", "person 1 (/persons/0/hardshp): ")]
    [InlineData("\"category\": 7", "person 1, category (/persons/0/category): ")]
    public void Verify_reports_a_faulty_request_of_a_case(string person, string reported)
    {
        _folder.Write("a.json", RuleFiles.Everybody("120000"));
        _folder.Write(
            "a.cases.json",
            $$"""{ "cases": [{ "name": "one", "arithmetic": "-", "request": { "jurisdiction": "120000", "contributionYear": 2020, "insurance": "pension", "persons": [{ "id": "P", {{person}} }] }, "expect": { "persons": [{ "base": 900 }] } }] }"""
        );

        Tool.Run("verify", _folder.Path)
            .Lines[2]
            .Should()
            .StartWith("       one (found ≠ expected): error.kind: invalidRequest ≠ -; " + reported);
    }

    [Fact]
    public void Verify_reports_where_a_file_of_cases_stops_being_JSON()
    {
        _folder.Write("a.json", RuleFiles.Everybody("120000"));
        _folder.Write("a.cases.json", "{ \"cases\": [\n  { \"name\": \"one\"\n    \"arithmetic\": \"-\" }] }");

        Tool.Run("verify", _folder.Path)
            .Lines[2]
            .Should()
            .Be("       a.cases.json: not valid JSON: line 3, byte 5: \" has no comma before it");
    }

    [Fact]
    public void Verify_names_the_other_folder_whose_rule_set_answered_a_case()
    {
        _folder.Write("a.json", RuleFiles.Everybody("120000"));
        _folder.Write(
            "a.cases.json",
            $$"""{ "cases": [{ "name": "one", "arithmetic": "-", "request": {{File.ReadAllText(Repository.File("samples", "requests", "daqing-2011-why.json"))}}, "expect": { "persons": [{ "base": 900 }] } }] }"""
        );

        Tool.Run("verify", _folder.Path)
            .Output.Should()
            .Contain("; the rule set that answered: Daqing, pension, 2011 (embedded)");
    }

    [Fact]
    public void Verify_fails_on_a_case_that_another_folders_rule_set_answered_correctly()
    {
        _folder.Write("a.json", RuleFiles.Everybody("120000"));
        _folder.Write(
            "a.cases.json",
            $$"""{ "cases": [{ "name": "one", "arithmetic": "-", "request": {{File.ReadAllText(Repository.File("samples", "requests", "daqing-2011-why.json"))}}, "expect": { "ruleSet": { "id": "230600/pension/2011" } } }] }"""
        );

        ToolRun run = Tool.Run("verify", _folder.Path);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Lines[2]
            .Should()
            .Be("       one (found ≠ expected): the rule set that answered: Daqing, pension, 2011 (embedded)");
    }

    [Fact]
    public void Verify_names_a_fact_that_a_case_lacks()
    {
        _folder.Write("a.json", RuleFiles.Dalian(hardshipRatio: "1.00"));
        _folder.Write(
            "a.cases.json",
            """
            { "cases": [{ "name": "one", "arithmetic": "-", "expect": { "persons": [{ "base": 900 }] }, "request": {
              "jurisdiction": "210200", "contributionYear": 2009, "insurance": "pension",
              "referenceWages": { "province": 2000 },
              "persons": [{ "id": "P", "category": "flexibleWorker" }] } }] }
            """
        );

        Tool.Run("verify", _folder.Path)
            .Output.Should()
            .Contain("base: - ≠ 900.00; missing: reference wage of the city");
    }

    [Fact]
    public void Verify_refuses_a_folder_without_rule_files_and_a_file()
    {
        string file = _folder.Write("notes.txt", "");

        ToolRun empty = Tool.Run("verify", _folder.Path);
        ToolRun single = Tool.Run("verify", file);

        (empty.Code, single.Code).Should().Be((ExitCode.InvalidInput, ExitCode.InvalidInput));
        empty.Error.Should().StartWith("there is no rule file in ");
        single.Error.Should().EndWith("notes.txt is a file; give its folder\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Verify_prints_colours_only_on_terminals_that_show_them(bool colours)
    {
        _folder.Write("a.json", RuleFiles.Everybody("120000"));
        using MemoryStream output = new();

        Program.Run(["verify", _folder.Path], new Terminal(Stream.Null, output, TextWriter.Null) { Colours = colours });

        Encoding
            .UTF8.GetString(output.ToArray())
            .Contains("\e[32mok  \e[0m", StringComparison.Ordinal)
            .Should()
            .Be(colours);
    }

    private static string WithAGap =>
        RuleFiles
            .Everybody("120000")
            .Replace(
                """{ "id": "same-for-all", "article": "1", "when": "true", "base": "everybodys" }""",
                """
                { "id": "low", "article": "1", "when": "person.priorYearMonthlyWage < 1000", "base": "everybodys" },
                { "id": "high", "article": "1", "when": "person.priorYearMonthlyWage > 1000", "base": "everybodys" }
                """,
                StringComparison.Ordinal
            );
}
