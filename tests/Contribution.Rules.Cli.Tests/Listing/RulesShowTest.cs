using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Listing;

public sealed class RulesShowTest
{
    [Fact]
    public void A_rule_set_is_shown_with_its_sentences_figures_and_procedure()
    {
        ToolRun run = Tool.Run("rules", "show", "230600/pension/2011");

        run.Code.Should().Be(ExitCode.Done);
        run.Output.Should()
            .Contain("230600/pension/2011   庆社险函〔2011〕3号")
            .And.Contain("floorRatio = 0.6")
            .And.Contain("floor = floorRatio * referenceWage   [二(二)]")
            .And.Contain("跨年度个人缴费基数发生错误的,…一律不予核改。")
            .And.Contain("☐ 上年度劳动工资统计年报")
            .And.MatchRegex("sha256:[0-9a-f]{64}");
    }

    [Fact]
    public void A_figure_of_a_year_is_the_one_of_the_id() =>
        Tool.Run("rules", "show", "210000/pension/2008").Output.Should().Contain("hardshipRatio = 0.80 ");

    [Fact]
    public void Labels_are_Chinese_where_asked_for() =>
        Tool.Run("rules", "show", "230600/pension/2011", "--lang", "zh")
            .Output.Should()
            .Contain("个人缴费基数")
            .And.Contain("原文:")
            .And.Contain("暂定(待补收)");

    [Fact]
    public void An_unknown_id_names_the_nearest_and_all_there_are()
    {
        ToolRun run = Tool.Run("rules", "show", "230600/pensoin/2011");

        run.Code.Should().Be(ExitCode.NotCovered);
        run.Output.Should().BeEmpty();
        run.Error.Should()
            .StartWith("no rule set \"230600/pensoin/2011\"; did you mean \"230600/pension/2011\"? there are:")
            .And.Contain("  210000/pension/2006");
    }

    [Fact]
    public void An_id_like_no_other_names_no_nearest()
    {
        ToolRun run = Tool.Run("rules", "show", "x", "--lang", "zh");

        run.Code.Should().Be(ExitCode.NotCovered);
        run.Error.Should().StartWith("没有规则集“x”;现有:");
    }

    [Fact]
    public void Without_effective_an_extending_set_shows_its_own_parts_with_it_all()
    {
        using TemporaryFolder folder = new();
        folder.Write("210200-dalian/2009-pension.json", RuleFiles.Dalian(hardshipRatio: "0.95"));
        string[] show = ["rules", "show", "210200/pension/2009", "--rules", folder.Path];

        string own = Tool.Run(show).Output;
        string all = Tool.Run([.. show, "--effective"]).Output;

        own.Should()
            .Contain("hardshipRatio = 0.95")
            .And.Contain("extends: 210000/pension/2009")
            .And.Contain("directory");
        own.Should().NotContain("organ-basic-wage");
        all.Should().Contain("hardshipRatio = 0.95").And.Contain("organ-basic-wage   [二(三)]   辽社险函[2006]89号");
    }
}
