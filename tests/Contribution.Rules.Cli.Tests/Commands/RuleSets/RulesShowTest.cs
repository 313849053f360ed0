using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

public sealed class RulesShowTest
{
    [Fact]
    public void Show_prints_sentences_figures_and_procedure_of_a_rule_set()
    {
        ToolRun run = Tool.Run("rules", "show", "230600/pension/2011", "--ids");

        run.Code.Should().Be(ExitCode.Done);
        run.Output.Should()
            .Contain("230600/pension/2011   庆社险函〔2011〕3号")
            .And.Contain("floor = floorRatio * referenceWage   [二(二)]")
            .And.Contain("跨年度个人缴费基数发生错误的，…一律不予核改。")
            .And.Contain("☐ 上年度劳动工资统计年报")
            .And.MatchRegex("sha256:[0-9a-f]{64}");
    }

    [Fact]
    public void Show_prints_inherited_parts_with_their_own_source() =>
        Tool.Run("rules", "show", "230600/pension/2011", "--effective", "--ids")
            .Output.Should()
            .Contain("floorRatio = 0.6")
            .And.Contain("劳办发〔1997〕116号")
            .And.Contain("within-bounds");

    [Fact]
    public void Show_prints_the_figure_of_the_year_in_the_id() =>
        Tool.Run("rules", "show", "210000/pension/2008", "--ids").Output.Should().Contain("hardshipRatio = 0.80 ");

    [Theory]
    [InlineData("210000/pension/2020")]
    [InlineData("210000/pension/2020-07")]
    public void Show_finds_a_later_part_of_a_year_by_the_year_too(string id) =>
        Tool.Run("rules", "show", id, "--ids")
            .Output.Should()
            .StartWith("210000/pension/2020-07   辽人社〔2020〕34号")
            .And.Contain("contribution year: 2020-07 through 2020-12")
            .And.Contain("trust: A-")
            .And.Contain("floor = 2881.00   [缴费基数下限]\n");

    [Fact]
    public void Show_prints_both_days_of_a_document() =>
        Tool.Run("rules", "show", "210000/pension/2022")
            .Output.Should()
            .Contain("published: 2022-08-16   in force from: 2022-01-01")
            .And.Contain("note: the number is not on file")
            .And.Contain("  Published late, the year's figures are in force from its first month", "nothing is quoted");

    [Fact]
    public void Show_names_the_document_of_a_figure_that_has_its_own() =>
        Tool.Run("rules", "show", "230000/pension/2017", "--ids")
            .Output.Should()
            .Contain("flexibleCeilingRatio = 1.00   [灵活就业人员缴费档次]   no document on file (trust A-)")
            .And.NotContain("floorRatio =", "it is inherited");

    [Fact]
    public void Show_prints_Chinese_labels_when_asked_for() =>
        Tool.Run("rules", "show", "230600/pension/2011", "--lang", "zh")
            .Output.Should()
            .Contain("个人缴费基数")
            .And.Contain("原文：")
            .And.Contain("暂定，待补差");

    [Fact]
    public void Show_names_the_nearest_id_and_those_of_the_place_for_an_unknown_id()
    {
        ToolRun run = Tool.Run("rules", "show", "230600/pensoin/2011");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should()
            .StartWith("no rule set \"230600/pensoin/2011\"; did you mean \"Daqing/pension/2011\"? there are:")
            .And.Contain("  Daqing/pension 2011")
            .And.NotContain("Liaoning", "the place is known, and another is not meant");
    }

    [Theory]
    [InlineData("大庆", "“大庆”的规则集：\n  大庆市/养老保险 2011\n查看其一：rules show 大庆市/养老保险/2011\n")]
    [InlineData("230600/pension", "“230600/pension”的规则集：\n  大庆市/养老保险 2011\n")]
    [InlineData("大连/养老", "“大连/养老”的规则集：\n  大连市/养老保险 2015\n")]
    [InlineData("沈阳/养老", "“沈阳/养老”没有自己的规则集，适用上级的：\n  辽宁省/养老保险 2006–2010、2019–2026\n")]
    public void Show_lists_the_rule_sets_of_a_place_by_name(string place, string expected)
    {
        ToolRun run = Tool.Run("rules", "show", place, "--lang", "zh");

        run.Code.Should().Be(ExitCode.Done);
        run.Output.Should().StartWith(expected);
    }

    [Fact]
    public void Show_accepts_the_id_that_it_printed_for_a_place()
    {
        string typed = Tool.Run("rules", "show", "辽宁").Lines[^1].Split(' ')[^1];

        Tool.Run("rules", "show", typed).Output.Should().StartWith("Liaoning, work injury, 2010");
    }

    [Fact]
    public void Show_names_parts_and_leaves_ids_out()
    {
        string[] show = ["rules", "show", "大庆/养老/2011", "--lang", "zh"];

        string named = Tool.Run(show).Output;
        string withIds = Tool.Run([.. show, "--ids"]).Output;

        named.Should().Contain("  下限 = 下限比例 × 社平工资   [二(二)]\n").And.Contain("原基数 {本年已核定基数}");
        named.Should().NotContainAny("floor", "own-wage", "person.", "230600");
        withIds.Should().Contain("floor = floorRatio * referenceWage   [二(二)]").And.Contain("own-wage");
    }

    [Fact]
    public void Show_names_no_nearest_id_when_none_is_similar()
    {
        ToolRun run = Tool.Run("rules", "show", "x", "--lang", "zh");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().StartWith("没有规则集“x”；用 rules 命令列出全部规则集");
    }

    [Fact]
    public void Show_prints_only_the_own_parts_of_an_extending_set_unless_effective_is_given()
    {
        using TemporaryFolder folder = new();
        folder.Write("210200-dalian/2009-pension.json", RuleFiles.Dalian(hardshipRatio: "0.95"));
        string[] show = ["rules", "show", "210200/pension/2009", "--rules", folder.Path, "--ids"];

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
