using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>An option that nothing reads is refused.</summary>
public sealed class VainOptionsTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--rules", "nowhere")]
    [InlineData("--jurisdiction", "nowhere")]
    [InlineData("--year", "2011")]
    [InlineData("--category", "employee")]
    public void Summary_refuses_options_of_lists_where_targets_are_given_alone(string option, string value) =>
        Refused(
            ["summary", "--targets", Repository.File("samples", "summaries", "yanchi-2011.csv"), option, value],
            $"{option} goes with --persons and --employers only"
        );

    [Theory]
    [InlineData("--sheet", "A")]
    [InlineData("--employer", "E-1")]
    [InlineData("--category", "employee")]
    public void Diff_refuses_options_of_lists_where_there_is_none(string option, string value) =>
        Refused(
            ["diff", "210000/pension/2006", "210000/pension/2008", option, value],
            $"{option} goes with --persons and --employers only"
        );

    [Theory]
    [InlineData("--contributions")]
    [InlineData("--out", "d")]
    [InlineData("--from", "2011-06-01")]
    [InlineData("--persons", "p.csv")]
    public void Notice_refuses_options_of_sheets_beside_the_checklist(params string[] option) =>
        Refused(["notice", "--checklist", .. Question.Daqing, .. option], $"{option[0]} does not go with --checklist");

    [Theory]
    [InlineData("--effective")]
    [InlineData("--ids")]
    [InlineData("--dgml", "nowhere/x.dgml")]
    public void Rules_refuses_options_of_one_rule_set_where_a_place_is_named(params string[] option) =>
        Refused(["rules", "show", "大庆", .. option], $"{option[0]} goes with the id of a rule set only");

    [Theory]
    [InlineData("FILE", "compute", "request.json")]
    [InlineData("--out", "compute", "--out", "nowhere/x.json")]
    [InlineData("--explain", "compute", "--explain")]
    [InlineData("--engine", "compute", "--engine", "nrules")]
    [InlineData("--out", "contributions", "--out", "nowhere/x.json")]
    [InlineData("--persons", "contributions", "--persons", "p.csv")]
    public void Schema_is_printed_without_any_other_option(string option, params string[] command) =>
        Refused([.. command, "--schema", "request"], $"{option} does not go with --schema");

    [Fact]
    public void Check_refuses_a_sheet_that_a_list_of_employers_alone_has_not_got() =>
        Refused(
            ["check", "--employers", _folder.Write("e.csv", "id,kind\nE-1,enterprise\n"), "--sheet", "TYPO"],
            "it is no workbook and has no sheets; leave out --sheet"
        );

    private static void Refused(string[] command, string why)
    {
        ToolRun run = Tool.Run(command);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(why);
    }
}
