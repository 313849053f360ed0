using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Cli.Tests.Listing;

public sealed class RulesListTest
{
    [Fact]
    public void Every_family_stands_on_one_line_with_its_years_and_document()
    {
        ToolRun run = Tool.Run("rules");

        run.Code.Should().Be(ExitCode.Done);
        run.Error.Should().BeEmpty();
        run.Lines.Should()
            .ContainSingle(line => line.Contains("230600/pension"))
            .Which.Should()
            .Contain("2011")
            .And.Contain("庆社险函〔2011〕3号")
            .And.Contain("yes")
            .And.Contain("embedded");
        Lines("210000/pension").Should().HaveCount(2).And.Contain(line => line.Contains("2006–2010"));
    }

    [Fact]
    public void Years_with_documents_of_their_own_still_stand_on_one_line()
    {
        Lines("230000/pension")
            .Should()
            .SatisfyRespectively(
                line =>
                    line.Should().Contain("2012–2014").And.Contain("黑人社函〔2011〕632号 … 黑人社函〔2013〕587号 (3)"),
                line => line.Should().Contain("2015–2018").And.Contain(" 100000/pension "),
                line => line.Should().Contain("2019–2026").And.Contain("B, A-")
            );
        Lines("210000/pension").Should().ContainSingle(line => line.Contains("2019–2026"));
        Tool.Run("rules").Lines.Should().HaveCountLessThan(40);
    }

    [Fact]
    public void The_months_of_a_year_stand_beside_it() =>
        Tool.Run("rules").Output.Should().Contain(" 2019–2026 (2019-07..2020-06, 2020-07..2020-12) ");

    [Fact]
    public void Chinese_headings_are_printed_where_asked_for() =>
        Tool.Run("rules", "--lang", "zh").Output.Should().Contain("编号").And.Contain("年度").And.Contain("内置");

    [Fact]
    public void Lines_have_no_trailing_blanks_and_no_colour_codes()
    {
        ToolRun run = Tool.Run("rules");

        run.Output.Should().NotContain("\u001b").And.EndWith("\n");
        run.Lines.Should().OnlyContain(line => line == line.TrimEnd());
    }

    [Fact]
    public void The_last_line_tells_the_rule_data_apart_from_the_tool()
    {
        RuleSetCatalogue embedded = RuleSetCatalogue.Embedded;
        using TemporaryFolder folder = new();
        folder.Write("a.json", RuleFiles.Everybody("120000"));

        Tool.Run("rules")
            .Lines[^1]
            .Should()
            .Be($"rule data {embedded.Version}: {embedded.Ids.Length} rule sets, {embedded.Hash}");
        Tool.Run("rules", "--lang", "zh")
            .Lines[^1]
            .Should()
            .Be($"规则数据 {embedded.Version}:规则集 {embedded.Ids.Length} 个,{embedded.Hash}");
        Tool.Run("rules", "--rules", folder.Path)
            .Lines[^1]
            .Should()
            .StartWith(
                $"rule data {embedded.Version} and rule files of a directory: {embedded.Ids.Length + 1} rule sets, sha256:"
            )
            .And.NotContain(embedded.Hash);
        Tool.Run("rules", "--rules", folder.Path, "--lang", "zh").Lines[^1].Should().Contain(" 及目录中的规则文件:");
    }

    private static IEnumerable<string> Lines(string family) =>
        Tool.Run("rules").Lines.Where(line => line.TrimStart().StartsWith(family + " ", StringComparison.Ordinal));
}
