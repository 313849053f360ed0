using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

public sealed class RulesNewTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_writes_three_files_and_verify_lists_their_places_to_fill_in()
    {
        ToolRun run = New("230600/pension/2011", "--jurisdiction", "231200", "--name", "suihua", "--year", "2012");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        string[] places = [.. run.Lines.Where(line => line.StartsWith("  231200-suihua/", StringComparison.Ordinal))];
        run.Lines[..4]
            .Should()
            .Equal(
                _folder.Of("231200-suihua/2012-pension.json"),
                _folder.Of("231200-suihua/source.zh.md"),
                _folder.Of("231200-suihua/2012-pension.cases.json"),
                $"{places.Length} places to fill in:"
            );
        run.Lines[^1].Should().Be($"then run contribution-rules verify {_folder.Path}");
        run.Lines.Should()
            .Contain(
                "  231200-suihua/2012-pension.json#/source/document: still to fill in: the document's number; example: 庆社险函〔2011〕3号"
            );

        ToolRun verified = Tool.Run("verify", _folder.Path);
        verified.Code.Should().Be(ExitCode.FailedProof);
        verified
            .Lines[..^1]
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(places.Select(place => "FAIL " + place.Trim()).Order(StringComparer.Ordinal));
        Tool.Run("rules", "--rules", _folder.Path).Code.Should().Be(ExitCode.InvalidInput);
    }

    [Fact]
    public void New_prints_help_and_list_in_Chinese()
    {
        ToolRun run = New("230600/pension/2011", "--jurisdiction", "231200", "--name", "suihua", "--lang", "zh");

        run.Output.Should()
            .Contain(
                "处：\n  231200-suihua/2011-pension.json#/source/document：尚待填写：文号；例：庆社险函〔2011〕3号\n"
            );
        Tool.Run("rules", "new", "--help", "--lang", "zh").Output.Should().Contain("整份复制").And.Contain("--extends");
    }

    [Fact]
    public void New_overwrites_no_file()
    {
        string circular = _folder.Write("231200-suihua/source.zh.md", "一、原有通知");
        New("230600/pension/2011", "--jurisdiction", "231200", "--year", "2012").Code.Should().Be(ExitCode.Done);
        File.ReadAllText(circular).Should().Be("一、原有通知");
        File.Exists(_folder.Of("231200-suihua/2012-pension.zh.md"))
            .Should()
            .BeTrue("the new circular has a name of its own");

        ToolRun again = New("230600/pension/2011", "--jurisdiction", "231200", "--year", "2012");

        again.Code.Should().Be(ExitCode.InvalidInput);
        again
            .Error.Should()
            .Be(
                $"{_folder.Of("231200-suihua/2012-pension.json")} exists already; no file is overwritten{Environment.NewLine}"
            );
    }

    [Theory]
    [InlineData(
        "23120",
        "suihua",
        "2012",
        "--jurisdiction: \"23120\" is not allowed; allowed: a place's name or six digits"
    )]
    [InlineData(
        "23120a",
        "suihua",
        "2012",
        "--jurisdiction: \"23120a\" is not allowed; allowed: a place's name or six digits"
    )]
    [InlineData("231200", "suihua", "1900", "--year: \"1900\" is not allowed; allowed: 1951 to 2199")]
    [InlineData(
        "231200",
        "../x",
        "2012",
        "--name: \"../x\" is not allowed; allowed: small letters, digits and hyphens, such as suihua"
    )]
    [InlineData("230600", "daqing", "2011", "230600/pension/2011 exists already (embedded); choose another")]
    public void New_refuses_invalid_values_and_writes_nothing(string code, string name, string year, string error)
    {
        ToolRun run = New("230600/pension/2011", "--jurisdiction", code, "--name", name, "--year", year);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().StartWith(error);
        run.Output.Should().BeEmpty();
        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public void New_refuses_a_year_that_there_is_in_parts()
    {
        ToolRun run = New("130000/pension/2020", "--year", "2019");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().StartWith("130000/pension/2019-01 exists already (embedded); choose another");
        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public void New_refuses_a_year_that_is_no_number_and_a_place_without_a_name()
    {
        New("230600/pension/2011", "--year", "soon").Code.Should().Be(ExitCode.InvalidInput);
        New("230600/pension/2011", "--jurisdiction", "231202")
            .Error.Should()
            .StartWith("231202 has no folder in ")
            .And.Contain("give --name");
        Directory.CreateDirectory(_folder.Of("231200-suihua"));
        New("230600/pension/2011", "--jurisdiction", "231200", "--name", "other")
            .Error.Should()
            .StartWith("--name: \"other\": the folder of 231200 is 231200-suihua already");
    }

    [Fact]
    public void New_names_the_nearest_id_for_an_unknown_rule_set()
    {
        ToolRun run = New("230600/pensoin/2011", "--jurisdiction", "231200", "--name", "suihua");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should()
            .StartWith("no rule set \"230600/pensoin/2011\"; did you mean \"Daqing/pension/2011\"? there are:");
    }

    [Fact]
    public void New_refuses_to_extend_the_rules_of_a_place_that_does_not_contain_the_new_one()
    {
        ToolRun run = New("230600/pension/2011", "--jurisdiction", "231200", "--name", "suihua", "--extends");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should()
            .StartWith("231200 does not lie in 230600, so it cannot build on its rules; without --extends");
    }

    private ToolRun New(params string[] args) => Tool.Run(["rules", "new", .. args, "--out", _folder.Path]);
}
