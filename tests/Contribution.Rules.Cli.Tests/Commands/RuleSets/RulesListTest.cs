using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Cli.Text;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

public sealed class RulesListTest
{
    [Fact]
    public void Rules_lists_every_family_on_one_line_with_its_years_and_document()
    {
        ToolRun run = Tool.Run("rules");

        run.Code.Should().Be(ExitCode.Done);
        run.Error.Should().BeEmpty();
        run.Lines.Should()
            .ContainSingle(line => line.Contains(" 230600 "))
            .Which.Should()
            .ContainAll("Daqing", "2011", "庆社险函〔2011〕3号", "yes");
        Lines("210000/pension").Should().HaveCount(2).And.Contain(line => line.Contains("2006–2010"));
    }

    [Fact]
    public void Rules_lists_years_with_documents_of_their_own_on_one_line() =>
        Lines("230000/pension")
            .Should()
            .SatisfyRespectively(
                line => line.Should().Contain("2012–2014").And.Contain("(3) … 黑人社函〔2013〕"),
                line => line.Should().Contain("2015–2018").And.Contain("(4) … "),
                line => line.Should().Contain("2019–2026").And.Contain("A-…B")
            );

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Rules_prints_lines_of_at_most_100_columns(string language) =>
        Tool.Run("rules", "--lang", language)
            .Lines.Select(TextWidth.Measure)
            .Max()
            .Should()
            .BeInRange(90, 100, "the document takes what the others leave");

    [Fact]
    public void Rules_lists_the_months_of_contribution_years_that_are_no_calendar_years() =>
        Tool.Run("rules")
            .Lines.Should()
            .Contain("  Liaoning, pension 2019: 2019-07 to 2020-06")
            .And.Contain("  Yingkou, pension 2020: 2020-07 to 2020-12");

    [Fact]
    public void Rules_prints_Chinese_names_and_headings_when_asked_for() =>
        Tool.Run("rules", "--lang", "zh")
            .Output.Should()
            .ContainAll("代码", "年度", "大庆市", "工伤保险", "辽宁省养老保险 2019 年度：2019-07 至 2020-06");

    [Theory]
    [InlineData("辽宁", "210000/pension", "210200/medical", "210200/pension", "210800/pension")]
    [InlineData("辽宁省 --insurance 养老 --year 2020", "210000/pension", "210800/pension")]
    [InlineData("沈阳 --insurance pension", "210000/pension")]
    [InlineData("640323 --year 2011", "640323/unemployment")]
    [InlineData("--insurance 失业保险 --year 2011", "640323/unemployment")]
    [InlineData("--year 2011 --insurance 110", "100000/pension", "230600/pension")]
    public void Rules_filters_by_place_insurance_and_year(string chosen, params string[] families)
    {
        string[] listed =
        [
            .. Tool.Run(["rules", .. chosen.Split(' ')])
                .Lines.Select(Cells)
                .Where(cells => cells is [{ Length: 6 } code, ..] && code.All(char.IsAsciiDigit))
                .Select(cells => $"{cells[0]}/{cells[2]}")
                .Where(family =>
                    family != "210000/maternity" && family != "210000/medical" && family != "210000/work injury"
                )
                .Distinct(),
        ];

        listed.Should().BeEquivalentTo(families);
    }

    [Theory]
    [InlineData(
        "rules 吉林",
        ExitCode.InvalidInput,
        "PLACE: \"吉林\" may mean 吉林省 (220000), 吉林市 (220200); give the full name or the code"
    )]
    [InlineData(
        "rules 大青",
        ExitCode.InvalidInput,
        "PLACE: \"大青\" is not allowed; allowed: a place's name or six digits, as 大庆 or 230600"
    )]
    [InlineData(
        "rules 让胡路区",
        ExitCode.InvalidInput,
        "PLACE: \"让胡路区\" is not allowed; allowed: a place's name or six digits, as 大庆 or 230600; districts and counties have six digits, as 230604"
    )]
    [InlineData(
        "rules 盐池 --insurance 失业 --year 2012",
        ExitCode.NotCovered,
        "there is no such rule set; there are: Ningxia/maternity 2019–2026; Ningxia/medical 2019–2026; Ningxia/pension 2019–2026; Ningxia/unemployment 2019–2026; Ningxia/workInjury 2019–2026; Yanchi/unemployment 2011"
    )]
    [InlineData(
        "rules show 810000/pension/2011",
        ExitCode.NotCovered,
        "no rule set \"810000/pension/2011\"; the command rules lists all of them"
    )]
    public void Rules_refuses_an_unknown_place_and_guesses_no_other_province(string args, int code, string line)
    {
        ToolRun run = Tool.Run(args.Split(' '));

        run.Code.Should().Be(code);
        run.Error.Split('\n')[0].TrimEnd().Should().Be(line);
    }

    [Theory]
    [InlineData("rules show 大庆/养老/2011")]
    [InlineData("rules show 大庆市/pension/2011")]
    [InlineData("rules show Daqing/养老保险/2011")]
    public void Rules_names_a_rule_set_by_place_and_insurance(string args) =>
        Tool.Run(args.Split(' '))
            .Output.Should()
            .Be(Tool.Run("rules", "show", "230600/pension/2011").Output)
            .And.NotBeEmpty();

    [Fact]
    public void Rules_prints_no_trailing_blanks_and_no_colour_codes()
    {
        ToolRun run = Tool.Run("rules");

        run.Output.Should().NotContain("\u001b").And.EndWith("\n");
        run.Lines.Should().OnlyContain(line => line == line.TrimEnd());
    }

    [Fact]
    public void Rules_names_the_rule_data_and_the_tool_separately_in_its_last_lines()
    {
        RuleSetCatalogue embedded = RuleSetCatalogue.Embedded;
        using TemporaryFolder folder = new();
        folder.Write("a.json", RuleFiles.Everybody("120000"));

        Tool.Run("rules")
            .Lines[^2..]
            .Should()
            .Equal($"rule data {embedded.Version}: {embedded.Ids.Length} rule sets", embedded.Hash);
        Tool.Run("rules", "--lang", "zh")
            .Lines[^2..]
            .Should()
            .Equal($"规则数据 {embedded.Version}：规则集 {embedded.Ids.Length} 个", embedded.Hash);
        string[] more = [.. Tool.Run("rules", "--rules", folder.Path).Lines];
        more[^2]
            .Should()
            .Be($"rule data {embedded.Version} and rule files of a directory: {embedded.Ids.Length + 1} rule sets");
        more[^1].Should().StartWith("sha256:").And.NotBe(embedded.Hash);
        more.Should().ContainSingle(line => line.Contains(" 120000* "));
        more.Should().Contain("  * from a directory of rule files");
        Tool.Run("rules", "--rules", folder.Path, "--lang", "zh").Lines[^2].Should().Contain(" 及目录中的规则文件：");
    }

    private static IEnumerable<string> Lines(string family) =>
        Tool.Run("rules")
            .Lines.Where(line => Cells(line) is [var code, _, var insurance, ..] && $"{code}/{insurance}" == family);

    private static string[] Cells(string line) =>
        line.Split("   ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Rules_names_the_first_of_many_and_their_number()
    {
        ToolRun run = Tool.Run("rules", "--year", "1999", "--lang", "zh");

        run.Code.Should().Be(ExitCode.NotCovered);
        run.Error.Should().MatchRegex("^没有这样的规则集；现有：([^；]+；){10}……共 [0-9]+ 项\n$");
    }

    [Fact]
    public void New_says_that_a_rule_set_is_there_as_year_does() =>
        Tool.Run("rules", "new", "210000/pension/2026", "--jurisdiction", "210000", "--out", "none", "--lang", "zh")
            .Error.Should()
            .StartWith("已有辽宁省养老保险 2026 年度的规则集（内置）；请另选 ");
}
