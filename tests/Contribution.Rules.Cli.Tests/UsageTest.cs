using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests;

public sealed class UsageTest
{
    [Theory]
    [InlineData("frob")]
    [InlineData("rules frob")]
    [InlineData("rules show")]
    [InlineData("rules show a b")]
    [InlineData("rules --rules")]
    [InlineData("compute --frob")]
    [InlineData("compute --engine frob")]
    [InlineData("compute --out")]
    [InlineData("compute a b")]
    [InlineData("rules --lang fr")]
    [InlineData("rules --lang")]
    public void Wrong_usage_is_2_with_a_message_on_standard_error_only(string args)
    {
        string[] words = args.Split(' ');

        ToolRun run = words.Contains("--lang") ? InEnglish(words) : Tool.Run(words);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeNullOrWhiteSpace().And.NotContain("   at ");
    }

    [Fact]
    public void A_mistyped_command_names_the_one_that_was_meant() =>
        Tool.Run("comput").Error.Should().Contain("Did you mean").And.Contain("compute");

    [Theory]
    [InlineData("diff", "A", "B")]
    [InlineData("diff 230600/pension/2011", "B")]
    [InlineData("rules show", "ID")]
    public void A_missing_argument_is_named(string args, params string[] names)
    {
        ToolRun english = Tool.Run([.. args.Split(' '), "--lang", "en"]);
        ToolRun chinese = Tool.Run([.. args.Split(' '), "--lang", "zh"]);

        Named(english, "missing: ").Should().Equal(names);
        Named(chinese, "还缺 ").Should().Equal(names);
    }

    [Fact]
    public void Without_any_argument_the_help_comes_on_standard_error()
    {
        ToolRun run = InEnglish([]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("compute");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("rules --help")]
    [InlineData("rules show --help")]
    [InlineData("compute --help")]
    [InlineData("wages --help")]
    [InlineData("notice --help")]
    [InlineData("check --help")]
    [InlineData("template --help")]
    [InlineData("diff --help")]
    public void Help_is_given_in_both_languages(string args)
    {
        ToolRun english = Tool.Run([.. args.Split(' '), "--lang", "en"]);
        ToolRun chinese = Tool.Run([.. args.Split(' '), "--lang", "zh"]);

        english.Code.Should().Be(ExitCode.Done);
        chinese.Code.Should().Be(ExitCode.Done);
        english.Output.Should().Contain("Usage:").And.Contain("shows this help");
        chinese.Output.Should().Contain("用法:").And.Contain("显示帮助");
        (english.Error + chinese.Error).Should().BeEmpty();
    }

    [Fact]
    public void The_version_is_the_one_that_results_name()
    {
        ToolRun run = Tool.Run("--version");

        run.Code.Should().Be(ExitCode.Done);
        run.Output.TrimEnd().Should().Be(ContributionRules.EngineVersion).And.MatchRegex(@"^\d+\.\d+\.\d+$");
    }

    [Fact]
    public void Wrong_usage_is_told_in_Chinese_where_asked_for() =>
        Tool.Run("frob", "--lang", "zh").Error.Should().Contain("未识别命令或参数");

    private static IEnumerable<string> Named(ToolRun run, string start) =>
        run
            .Error.Split('\n')
            .Where(line => line.StartsWith(start, StringComparison.Ordinal))
            .Select(line => line[start.Length..].Split([',', ':'])[0]);

    private static ToolRun InEnglish(string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        int code = Program.Run(args, new Terminal(Stream.Null, output, error));
        return new ToolRun(code, output.Length == 0 ? "" : "some", error.ToString());
    }
}
