using System.Text.Json;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

public sealed class SummaryCommandTest
{
    private static readonly string Yanchi = Repository.File("samples", "summaries", "yanchi-2011.csv");

    [Fact]
    public void Summary_finds_the_wrong_percentage_printed_by_Yanchi()
    {
        ToolRun run = Tool.Run("summary", "--targets", Yanchi, "--format", "json");

        run.Code.Should().Be(ExitCode.Done);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("targets")
            .EnumerateArray()
            .Select(target =>
                (target.GetProperty("completion").GetString(), target.GetProperty("matches").GetBoolean())
            )
            .Should()
            .Equal(("112%", true), ("233%", true), ("100%", false), ("149%", true), ("88.78%", true));
        run.Output.Should().Contain("5584 / 5574 = 100.18%").And.Contain("101% is printed");
    }

    [Fact]
    public void Sample_of_Yanchi_has_the_figures_of_its_text()
    {
        string text = File.ReadAllText(Repository.File("rules", "640323-yanchi", "source.zh.md"));

        string[] lines = [.. File.ReadLines(Yanchi).Skip(1)];

        lines.Should().HaveCountGreaterThan(3);
        foreach (string line in lines)
        {
            line.Split(',')[1..4].Should().AllSatisfy(figure => text.Should().Contain(figure));
        }
    }

    [Fact]
    public void Summary_adds_up_a_roster_and_compares_it_with_targets()
    {
        using TemporaryFolder folder = new();
        string targets = folder.Write(
            "targets.csv",
            "指标,统计口径,目标数,原文完成率\n参保人数,insuredPersons,8,90%\n"
        );

        ToolRun run = Tool.Run([
            "summary",
            "--persons",
            Repository.File("samples", "audits", "persons.csv"),
            "--employers",
            Repository.File("samples", "audits", "employers.csv"),
            .. Question.Daqing,
            "--targets",
            targets,
            "--out",
            folder.Of("out"),
        ]);

        run.Code.Should().Be(ExitCode.Done);
        run.Output.Should().Contain("22610.20").And.Contain("7 / 8 = 87.50%, that is 88%, but 90% is printed");
        Directory
            .EnumerateFiles(folder.Of("out"))
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo("summary.csv", "targets.csv", "summary.json", "rejects.csv");
    }

    [Fact]
    public void Summary_leaves_a_goal_open_that_a_rejected_row_may_reach()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write("p.csv", "id,category,priorYearMonthlyWage\nP-1,employee,3000\nP-2,employee,x\n");
        string targets = folder.Write("t.csv", "指标,统计口径,目标,应达\n参保人数,insuredPersons,2,100%\n");

        ToolRun run = Tool.Run([
            "summary",
            "--persons",
            persons,
            .. Question.Daqing,
            "--targets",
            targets,
            "--lang",
            "zh",
            "--format",
            "csv",
        ]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should()
            .Contain("参保人数,insuredPersons,1,2,50.00%,,,100%,,名单有未读入的行或未能核定的基数，完成数可能偏低");
    }

    [Fact]
    public void Summary_names_the_figures_of_a_roster_in_Chinese()
    {
        using TemporaryFolder folder = new();
        string targets = folder.Write("t.csv", "指标,统计口径,目标,完成数\n甲,人头,2,1\n乙,insuredPersons,2,1\n");

        ToolRun run = Tool.Run("summary", "--targets", targets, "--lang", "zh");

        run.Error.Should()
            .Contain(
                "统计口径“人头”：可取：人数（persons）、有基数的人数（insuredPersons）、个人缴费基数合计（individualBases）、单位数（employers）、单位缴费基数合计（employerBases）"
            );
        run.Output.Should().Contain("有基数的人数").And.NotContain("insuredPersons");
    }

    [Theory]
    [InlineData("name,target\nx,10\n", "no figure reached")]
    [InlineData("name,target,actual\nx,0,1\n", "above zero")]
    [InlineData("name,target,actual,printed\nx,5,1,many\n", "a percentage such as")]
    [InlineData("name,target,measure\nx,5,heads\n", "one of persons")]
    [InlineData("name,actual\nx,5\n", "the required column target is missing")]
    public void Summary_reports_a_target_that_cannot_be_checked(string csv, string reported)
    {
        using TemporaryFolder folder = new();

        ToolRun run = Tool.Run("summary", "--targets", folder.Write("targets.csv", csv));

        run.Code.Should().Be(ExitCode.InvalidInput);
        (run.Output + run.Error).Should().Contain(reported);
    }

    [Fact]
    public void Summary_refuses_to_run_without_input() => Tool.Run("summary").Code.Should().Be(ExitCode.InvalidInput);

    [Fact]
    public void Summary_of_a_roster_requires_its_question()
    {
        ToolRun run = Tool.Run("summary", "--persons", Repository.File("samples", "audits", "persons.csv"));

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("--jurisdiction");
    }
}
