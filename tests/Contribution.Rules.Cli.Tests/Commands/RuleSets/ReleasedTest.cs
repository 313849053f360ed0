using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

public sealed class ReleasedTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReleasedTest() => _folder.Write("a.json", RuleFiles.Everybody("120000"));

    private string Ledger => _folder.Of("released.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Released_names_the_closed_month_of_a_first_ledger()
    {
        Tool.Run("rules", "released", _folder.Path)
            .Error.Should()
            .StartWith("there is no ledger yet: say the last closed month with --closed-through yyyy-MM");
        File.Exists(Ledger).Should().BeFalse();

        ToolRun run = Tool.Run("rules", "released", _folder.Path, "--closed-through", "2011-12", "--release", "2011.1");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Be("released.json: release 2011.1, 1 rule sets, closed through 2011-12\n");
        File.ReadAllText(Ledger).Should().Contain("\"120000/pension/2011\": { \"through\": \"2011-12\"");
        Tool.Run("verify", _folder.Path).Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void Released_refuses_a_folder_without_rule_files_and_writes_no_ledger()
    {
        using TemporaryFolder empty = new();

        ToolRun run = Tool.Run("rules", "released", empty.Path, "--closed-through", "2025-12");

        (run.Code, run.Error).Should().Be((ExitCode.InvalidInput, $"there is no rule file in {empty.Path}\n"));
        empty.Names.Should().BeEmpty();
    }

    [Fact]
    public void Released_refuses_a_changed_closed_year_and_keeps_the_ledger()
    {
        Close();
        string before = File.ReadAllText(Ledger);
        _folder.Write("a.json", RuleFiles.Everybody("120000", "another document"));

        ToolRun verified = Tool.Run("verify", _folder.Path);
        ToolRun released = Tool.Run("rules", "released", _folder.Path);

        (verified.Code, released.Code).Should().Be((ExitCode.FailedProof, ExitCode.FailedProof));
        verified
            .Lines[1]
            .Should()
            .Be(
                "FAIL Tianjin, pension, 2011  a.json  the year through 2011-12 is closed (closed through 2011-12); changed without a document"
            );
        verified.Lines[2].Should().MatchRegex("^       released sha256:[0-9a-f]{64}$");
        verified.Lines[3].Should().MatchRegex("^       now      sha256:[0-9a-f]{64}$");
        verified
            .Lines[4]
            .Should()
            .StartWith("       what to do: undo the change; or, where a document reaches back, name it");
        verified.Lines[^1].Should().EndWith(", problems: 1");
        released.Lines.Should().Equal(verified.Lines[1..5]);
        File.ReadAllText(Ledger).Should().Be(before);
        Tool.Run("verify", _folder.Path, "--lang", "zh")
            .Lines[1]
            .Should()
            .EndWith("已结账（结账至 2011-12）；修改未注明文件");
        Tool.Run("verify", _folder.Path, "--closed-through", "2010-12").Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void Released_accepts_a_change_that_names_its_document()
    {
        Close();
        _folder.Write(
            "a.json",
            RuleFiles
                .Everybody("120000", "another document")
                .Replace(
                    "\"covers\"",
                    "\"retroactive\": [{ \"document\": \"补〔2026〕9号\", \"article\": \"二\" }], \"covers\"",
                    StringComparison.Ordinal
                )
        );

        ToolRun verified = Tool.Run("verify", _folder.Path);

        verified.Code.Should().Be(ExitCode.Done, verified.Output);
        verified
            .Lines[1]
            .Should()
            .EndWith("is closed (closed through 2011-12); changed retroactively by 补〔2026〕9号 二");
        Tool.Run("rules", "show", "120000/pension/2011", "--rules", _folder.Path)
            .Output.Should()
            .Contain("changed retroactively by: 补〔2026〕9号 二");
        Tool.Run("rules", "released", _folder.Path).Code.Should().Be(ExitCode.Done);
        File.ReadAllText(Ledger).Should().Contain("\"retroactive\": [\"补〔2026〕9号\"]");
        Tool.Run("verify", _folder.Path)
            .Lines.Where(line => !line.StartsWith("note ", StringComparison.Ordinal))
            .Should()
            .HaveCount(2, "there is nothing more to say");
    }

    [Fact]
    public void Released_reports_a_missing_rule_set_and_allows_withdrawal_of_an_open_one()
    {
        _folder.Write("b.json", RuleFiles.Everybody("130000").Replace("2011", "2031", StringComparison.Ordinal));
        Close();
        File.Delete(_folder.Of("b.json"));

        ToolRun verified = Tool.Run("verify", _folder.Path);

        verified.Code.Should().Be(ExitCode.FailedProof);
        verified
            .Output.Should()
            .Contain("FAIL Hebei, pension, 2031  was released and is missing\n")
            .And.Contain("now      none\n")
            .And.Contain("write the ledger anew with rules released");
        Tool.Run("rules", "released", _folder.Path).Code.Should().Be(ExitCode.Done);
        Tool.Run("verify", _folder.Path).Code.Should().Be(ExitCode.Done);

        File.Delete(_folder.Of("a.json"));
        Tool.Run("rules", "released", _folder.Path)
            .Output.Should()
            .Contain("restore the rule set; a closed year must remain computable");
    }

    [Fact]
    public void Released_keeps_a_closed_period_closed()
    {
        Close();

        ToolRun run = Tool.Run("rules", "released", _folder.Path, "--closed-through", "2010-12");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should()
            .StartWith(
                "--closed-through 2010-12: the ledger is closed through 2011-12, and what is closed stays closed"
            );
    }

    [Theory]
    [InlineData("2011-13")]
    [InlineData("last year")]
    public void Released_refuses_an_invalid_month(string month)
    {
        ToolRun run = Tool.Run("verify", "--closed-through", month);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().StartWith($"--closed-through: \"{month}\" is not allowed; allowed: a month such as 2025-12");
    }

    [Fact]
    public void Released_reports_faulty_files_and_missing_folders()
    {
        _folder.Write("a.json", RuleFiles.Everybody("12"));

        Tool.Run("rules", "released", _folder.Path).Error.Should().StartWith("a.json#/jurisdiction: ");
        Tool.Run("rules", "released", _folder.Of("none")).Error.Should().StartWith("no such directory: ");
    }

    [Fact]
    public void Released_refuses_rule_sets_that_fail_their_proof()
    {
        _folder.Write(
            "a.json",
            RuleFiles
                .Everybody("120000")
                .Replace(
                    "\"when\": \"true\", \"base\"",
                    "\"when\": \"person.hardship\", \"base\"",
                    StringComparison.Ordinal
                )
        );

        ToolRun run = Tool.Run("rules", "released", _folder.Path, "--closed-through", "2011-12");

        run.Code.Should().Be(ExitCode.FailedProof, run.Error);
        run.Lines[0].Should().StartWith("FAIL Tianjin, pension, 2011");
        run.Lines[^1].Should().Be("FAIL rule sets: 1, cases passed: 0, problems: 1");
        File.Exists(Ledger).Should().BeFalse();
    }

    [Fact]
    public void Released_refuses_worked_cases_that_fail()
    {
        _folder.Write(
            "a.cases.json",
            """
            { "cases": [ { "name": "one", "article": "1", "arithmetic": "1000",
              "request": { "jurisdiction": "120000", "contributionYear": 2011, "insurance": "pension",
                "persons": [ { "id": "1", "category": "employee" } ] },
              "expect": { "persons": [ { "id": "1", "base": 1, "status": "determined" } ] } } ] }
            """
        );

        ToolRun run = Tool.Run("rules", "released", _folder.Path, "--closed-through", "2011-12");

        run.Code.Should().Be(ExitCode.FailedProof, run.Error);
        run.Output.Should().Contain("FAIL a.cases.json  cases: 0 of 1 passed");
        File.Exists(Ledger).Should().BeFalse();
    }

    [Fact]
    public void Released_refuses_a_second_folder_of_rules()
    {
        ToolRun run = Tool.Run(
            "rules",
            "released",
            _folder.Path,
            "--closed-through",
            "2011-12",
            "--rules",
            _folder.Path
        );

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().StartWith("--rules: rules released reads the rule files of DIR alone");
        File.Exists(Ledger).Should().BeFalse();
    }

    private void Close() =>
        Tool.Run("rules", "released", _folder.Path, "--closed-through", "2011-12").Code.Should().Be(ExitCode.Done);
}
