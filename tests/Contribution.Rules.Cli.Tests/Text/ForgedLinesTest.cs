using Contribution.Rules.Cli.Tests.Commands.Contributions;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Text;

/// <summary>Names, ids and rule files may hold any character; on a terminal they cannot forge a line or move the cursor.</summary>
public sealed class ForgedLinesTest
{
    private const string Forged = "x\\nok   990600/pension/2011\\u001b[2J\\u202e\\r";

    private static readonly string ForgedRules = RuleFiles
        .Everybody("990600", Forged)
        .Replace("\"article\": \"1\", \"when\"", $"\"article\": \"{Forged}\", \"when\"", StringComparison.Ordinal);

    private static readonly string[] Explained = ["compute", "--format", "text"];

    [Fact]
    public void Compute_escapes_ids_on_standard_error_and_keeps_them_in_JSON()
    {
        string request = Request
            .Invalid("a")
            .Replace("\"category\":\"", $"\"category\":\"{Forged}", StringComparison.Ordinal);

        ToolRun run = Tool.Run(request, ["compute"]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.TrimEnd().Should().NotContainAny("\n", "\r", "\u001b", "\u202e");
        run.Error.Should().Contain("x\\nok   990600/pension/2011\\u001b[2J\\u202e\\r");
        run.Output.Should().Contain("x\\nok");
    }

    [Fact]
    public void Compute_escapes_ids_in_explanations()
    {
        string request = Request.Good("a").Replace("\"id\":\"P\"", $"\"id\":\"{Forged}\"", StringComparison.Ordinal);

        ToolRun run = Tool.Run(request, Explained);

        run.Code.Should().Be(ExitCode.Done);
        run.Output.Should().NotContainAny("\r", "\u001b", "\u202e").And.NotContain("\nok ").And.Contain("x\\nok ");
    }

    [Fact]
    public void Contributions_escapes_ids_in_explanations()
    {
        string request = ContributionsCommandTest.Sound.Replace(
            "\"id\": \"P\"",
            $"\"id\": \"{Forged}\"",
            StringComparison.Ordinal
        );

        ToolRun run = Tool.Run(request, ["contributions", "--format", "text"]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().NotContainAny("\r", "\u001b", "\u202e").And.NotContain("\nok ").And.Contain("x\\nok ");
    }

    [Fact]
    public void Redetermine_escapes_ids_beside_amounts()
    {
        using TemporaryFolder folder = new();
        const string evil = "P\u001b[2J\u202e";
        string persons = folder.Write(
            "p.csv",
            $"id,employerId,category,provisionalBase,priorYearMonthlyWage\n{evil},{evil},employee,2000,3000\n"
        );
        string employers = folder.Write("e.csv", $"id,kind\n{evil},enterprise\n");

        ToolRun run = Tool.Run([
            "redetermine",
            "--persons",
            persons,
            "--employers",
            employers,
            .. Question.ShenyangInTwoMonths,
            "--contributions",
        ]);

        run.Output.Should().Contain("true-up in yuan:").And.Contain("P\\u001b[2J");
        (run.Output + run.Error).Should().NotContainAny("\u001b", "\u202e");
    }

    [Fact]
    public void Verify_escapes_texts_of_rule_and_case_files()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.json", ForgedRules);
        folder.Write(
            "a.cases.json",
            $$$"""{"cases":[{"name":"{{{Forged}}}","arithmetic":"{{{Forged}}}","request":{"requestId":"{{{Forged}}}"},"expect":{"persons":[]}}]}"""
        );

        ToolRun run = Tool.Run("verify", folder.Path);

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Output.Should().NotContainAny("\r", "\u001b", "\u202e");
        run.Lines.Should().ContainSingle(line => line.StartsWith("ok ", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_escapes_texts_of_rule_files()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.json", ForgedRules);

        ToolRun list = Tool.Run("rules", "--rules", folder.Path);
        ToolRun shown = Tool.Run("rules", "show", "990600/pension/2011", "--rules", folder.Path);

        foreach (ToolRun run in new[] { list, shown })
        {
            run.Code.Should().Be(ExitCode.Done);
            run.Output.Should().NotContainAny("\r", "\u001b", "\u202e").And.NotContain("\nok ").And.Contain("x\\nok ");
        }
    }

    [Fact]
    public void Diff_escapes_texts_of_rule_files_and_names_of_lists()
    {
        using TemporaryFolder folder = new();
        string rules = folder.Write("a.json", RuleFiles.Everybody("990600", Forged));
        string persons = folder.Write("p.csv", "id,category\n\"P\u001b[2J\u202e\",flexibleWorker\n");

        ToolRun run = Tool.Run("diff", rules, rules, "--persons", persons, "--lang", "en");

        run.Output.Should().Contain("x\\nok ").And.NotContainAny("\r", "\u001b", "\u202e").And.NotContain("\nok ");
        run.Error.Should().NotContainAny("\u001b", "\u202e");
    }

    [Theory]
    [InlineData("audit", "--insured")]
    [InlineData("redetermine")]
    [InlineData("summary")]
    [InlineData("check")]
    [InlineData("notice", "--out")]
    [InlineData("roster", "--out")]
    public void Commands_on_lists_escape_ids_and_names(string command, string option = "")
    {
        using TemporaryFolder folder = new();
        const string evil = "P\u001b[2J\u202e\u009b";
        string persons = folder.Write(
            "p.csv",
            $"id,name,employerId,category,filedBase,priorYearMonthlyWage\n{evil},{evil},{evil},employee,1,3000\n{evil},{evil},{evil},{evil},1,3000\n"
        );
        string employers = folder.Write("e.csv", $"id,name,kind\n{evil},{evil},enterprise\n");
        string[] more =
            option == "--out" ? [option, folder.Of("o")]
            : option.Length > 0 ? [option, folder.Write("i.csv", $"id,name,{evil}\nx{evil},{evil},\n")]
            : [];
        string[] question = command == "check" ? [] : Question.Daqing;

        ToolRun run = Tool.Run([command, "--persons", persons, "--employers", employers, .. question, .. more]);

        run.Code.Should().NotBe(ExitCode.Bug);
        (run.Output + run.Error).Should().NotContainAny("\u001b", "\u202e", "\u009b");
    }

    [Fact]
    public void Wages_escapes_items_and_ids()
    {
        using TemporaryFolder folder = new();
        const string evil = "x\u001b[2J\u202e";
        string pay = folder.Write("p.csv", $"id,month,item,amount\n{evil},2010-01,{evil},100\n{evil},2010-02,应发,9\n");

        ToolRun run = Tool.Run("wages", "--pay", pay, "--year", "2010", "--by", "2006-60", "--out", folder.Of("o"));

        run.Output.Should().Contain("x\\u001b[2J");
        (run.Output + run.Error).Should().NotContainAny("\u001b", "\u202e");
    }

    [Fact]
    public void Commands_escape_file_names()
    {
        ToolRun run = Tool.Run("verify", "no\nok   such\u001b[2J");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be("no such directory: no\\nok   such\\u001b[2J" + Environment.NewLine);
    }

    [Fact]
    public void Commands_name_each_faulty_rule_file_on_a_line_of_its_own()
    {
        using TemporaryFolder folder = new();
        folder.Write("a\nok.json", "{},");
        folder.Write("b.json", "{},");

        ToolRun run = Tool.Run("rules", "--rules", folder.Path);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.TrimEnd().Split(Environment.NewLine).Should().HaveCount(2);
        run.Error.Should().StartWith("a\\nok.json: malformedJson: ");
    }

    [Fact]
    public void Verify_names_a_comma_behind_a_rule_file_or_a_case_file()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.json", RuleFiles.Everybody("990600") + ",");
        Tool.Run("verify", folder.Path).Lines[0].Should().StartWith("FAIL a.json: malformedJson: ");

        folder.Write("a.json", RuleFiles.Everybody("990600"));
        folder.Write("a.cases.json", """{"cases":[]},""");
        ToolRun run = Tool.Run("verify", folder.Path);
        run.Code.Should().Be(ExitCode.FailedProof);
        run.Output.Should().Contain("expected end of text");
    }
}
