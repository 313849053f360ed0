using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Requests;

public sealed class RuleDirectoryTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rules_option_adds_a_place_from_a_directory()
    {
        _folder.Write("120000-tianjin/2011-pension.json", RuleFiles.Everybody("120000"));
        string request = Request.Good("a").Replace("230600", "120000", StringComparison.Ordinal);

        ToolRun run = Tool.Run(request, ["compute", "--rules", _folder.Path]);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should().Contain("\"origin\": \"directory\"").And.Contain("\"base\": 1000.00");
        Tool.Run(request, ["compute"]).Code.Should().Be(ExitCode.NotCovered);
    }

    [Fact]
    public void Rules_option_replaces_an_embedded_rule_set_of_the_same_id_and_the_result_says_so()
    {
        _folder.Write("2011.json", RuleFiles.Everybody("230600"));

        ToolRun run = Tool.Run(Request.Good("a"), ["compute", "--rules", _folder.Path]);

        run.Output.Should().Contain("\"origin\": \"directory\"").And.Contain("an example's document");
        Tool.Run(Request.Good("a"), ["compute"]).Output.Should().Contain("\"origin\": \"embedded\"");
    }

    [Fact]
    public void Rules_option_takes_the_last_of_several_directories()
    {
        _folder.Write("a/2011.json", RuleFiles.Everybody("230600", "first"));
        _folder.Write("b/2011.json", RuleFiles.Everybody("230600", "second"));
        string[] both = ["compute", "--rules", _folder.Of("a"), "--rules", _folder.Of("b")];

        Tool.Run(Request.Good("a"), both).Output.Should().Contain("\"document\": \"second\"");
    }

    [Fact]
    public void Rules_option_prints_every_fault_of_every_file_with_its_place()
    {
        _folder.Write("a.json", RuleFiles.Everybody("120000").Replace("halfUp", "halfup", StringComparison.Ordinal));
        _folder.Write(
            "b/b.json",
            RuleFiles.Everybody("12", "").Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal)
        );

        ToolRun run = Tool.Run(Request.Good("a"), ["compute", "--rules", _folder.Path]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd()
            .Split(Environment.NewLine)
            .Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)])
            .Should()
            .Equal("a.json#/rounding/mode", "b/b.json#/format", "b/b.json#/jurisdiction", "b/b.json#/source/document");
    }

    [Fact]
    public void Rules_option_prints_the_column_and_nearest_name_for_a_fault_in_an_expression()
    {
        string faulty = RuleFiles
            .Everybody("120000")
            .Replace("\"base\": \"everybodys\"", "\"base\": \"2 * evrybodys\"", StringComparison.Ordinal);
        _folder.Write("a.json", faulty);

        ToolRun run = Tool.Run("rules", "--rules", _folder.Path);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should()
            .StartWith("a.json#/individualBase/0/base: unknownName: ")
            .And.Contain("(column 5; did you mean \"everybodys\"?)");
    }

    [Fact]
    public void Rules_option_refuses_a_share_below_that_of_the_province()
    {
        _folder.Write("a.json", RuleFiles.Dalian(hardshipRatio: "0.85"));

        Tool.Run("rules", "--rules", _folder.Path)
            .Error.Should()
            .StartWith("a.json#/parameters/hardshipRatio: notForChildren: ");
    }

    [Fact]
    public void Rules_option_names_a_missing_directory()
    {
        string missing = _folder.Of("missing");

        ToolRun run = Tool.Run(Request.Good("a"), ["compute", "--rules", missing]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be($"no such directory: {missing}{Environment.NewLine}");
        Tool.Run("rules", "--rules", missing, "--lang", "zh").Error.Should().StartWith("没有这个目录：");
    }

    [Fact]
    public void Rules_option_names_a_directory_without_rule_files()
    {
        _folder.Write("notes.txt", "");

        ToolRun run = Tool.Run(Request.Good("a"), ["compute", "--rules", _folder.Path]);

        run.Should()
            .Be(
                new ToolRun(ExitCode.InvalidInput, "", $"there is no rule file in {_folder.Path}{Environment.NewLine}")
            );
    }

    [Fact]
    public void Rules_option_reports_files_with_places_to_fill_in()
    {
        Tool.Run(
            "rules",
            "new",
            "230600/pension/2011",
            "--jurisdiction",
            "231200",
            "--name",
            "x",
            "--out",
            _folder.Path
        );

        string[] lines = Tool.Run("rules", "--rules", _folder.Path).Error.Split('\n');

        lines[0].Should().Be("there are places to fill in; until then the rule files cannot be used:");
        lines[1].Should().Contain("still to fill in");
    }

    [Fact]
    public void Rules_option_refuses_a_file()
    {
        string file = _folder.Write("a.json", RuleFiles.Everybody("120000"));

        Tool.Run("rules", "--rules", file).Code.Should().Be(ExitCode.InvalidInput);
    }
}
