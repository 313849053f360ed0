using Contribution.Rules.Cli.Tests.Running;

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
        run.Lines.Should().ContainSingle(line => line.Contains("210000/pension")).Which.Should().Contain("2006–2010");
    }

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
}
