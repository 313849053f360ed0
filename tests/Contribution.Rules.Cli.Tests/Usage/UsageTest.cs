using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Usage;

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
    public void Wrong_usage_exits_2_with_a_message_on_standard_error_only(string args)
    {
        string[] words = args.Split(' ');

        ToolRun run = words.Contains("--lang") ? InEnglish(words) : Tool.Run(words);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeNullOrWhiteSpace().And.NotContain("   at ");
    }

    [Theory]
    [InlineData(
        "comput",
        "unknown command \"comput\"; did you mean \"compute\"?",
        "未知的命令“comput”；是否指“compute”？"
    )]
    [InlineData(
        "audti --persons a.csv",
        "unknown command \"audti\"; did you mean \"audit\"?",
        "未知的命令“audti”；是否指“audit”？"
    )]
    [InlineData("frob", "unknown command \"frob\"", "未知的命令“frob”")]
    [InlineData("rules shwo", "unknown command \"shwo\"; did you mean \"show\"?", "未知的命令“shwo”；是否指“show”？")]
    [InlineData(
        "check --persno a.csv",
        "unknown option \"--persno\"; did you mean \"--persons\"?",
        "未知的选项“--persno”；是否指“--persons”？"
    )]
    [InlineData(
        "verify --closed 2020-01",
        "unknown option \"--closed\"; did you mean \"--closed-through\"?",
        "未知的选项“--closed”；是否指“--closed-through”？"
    )]
    [InlineData(
        "compute --formt json a",
        "unknown option \"--formt\"; did you mean \"--format\"?",
        "未知的选项“--formt”；是否指“--format”？"
    )]
    [InlineData("compute -x a", "unknown option \"-x\"", "未知的选项“-x”")]
    [InlineData("--out a check", "\"--out\" stands before its command", "“--out”须在命令之后")]
    [InlineData("compute a b", "one argument too many: \"b\"", "多余的参数“b”")]
    [InlineData("rules 辽宁 show 大庆/养老/2011", "\"辽宁\" is not for show", "“辽宁”不用于 show")]
    [InlineData("rules --year 2011 show 大庆/养老/2011", "\"--year\" is not for show", "“--year”不用于 show")]
    [InlineData(
        "contributions a.json late-fee --amount 1",
        "\"a.json\" is not for late-fee",
        "“a.json”不用于 late-fee"
    )]
    [InlineData(
        "contributions --format text presume --last-month 1",
        "\"--format\" is not for presume",
        "“--format”不用于 presume"
    )]
    [InlineData(
        "rules show 大庆/养老/2011 --rulse a",
        "unknown option \"--rulse\"; did you mean \"--rules\"?",
        "未知的选项“--rulse”；是否指“--rules”？"
    )]
    [InlineData(
        "rules show 大庆/养老/2011 --rules --ids",
        "--rules has no value: adds a directory of rule files; one with an embedded id replaces it",
        "--rules 没有给出值：增加一个规则文件目录；相同编号的规则集以它为准"
    )]
    [InlineData(
        "contributions presume --last-month 99999999999",
        "--last-month: \"99999999999\" is not allowed; allowed: yuan from 0.00 to 9999999999.99 with at most two decimals, such as 4700.50",
        "--last-month 的取值“99999999999”有误，应为 0.00 至 9999999999.99 元、至多两位小数的金额，如 4700.50"
    )]
    [InlineData(
        "check --out",
        "--out has no value: folder for the results; its files are complete or not there",
        "--out 没有给出值：结果目录；文件要么完整要么没有"
    )]
    [InlineData(
        "check --out --persons a",
        "--out has no value: folder for the results; its files are complete or not there",
        "--out 没有给出值：结果目录；文件要么完整要么没有"
    )]
    [InlineData(
        "check --out --help",
        "--out has no value: folder for the results; its files are complete or not there",
        "--out 没有给出值：结果目录；文件要么完整要么没有"
    )]
    [InlineData(
        "check --persons a --persons b",
        "--persons is given 2 times; once is allowed",
        "--persons 只能给出一次，现给出 2 次"
    )]
    [InlineData(
        "check --format xml",
        "--format: \"xml\" is not allowed; allowed: table, csv, json",
        "--format 的取值“xml”有误；可选：table、csv、json"
    )]
    [InlineData(
        "check --expected x",
        "--expected: \"x\" is not allowed; allowed: 0, 1, …",
        "--expected 的取值“x”有误，应为不小于 0 的整数"
    )]
    [InlineData(
        "roster --year 11",
        "--year: \"11\" is not allowed; allowed: a year such as 2011",
        "--year 的取值“11”有误，应为年度，如 2011"
    )]
    [InlineData(
        "wages --year x",
        "--year: \"x\" is not allowed; allowed: a year such as 2011",
        "--year 的取值“x”有误，应为年度，如 2011"
    )]
    [InlineData(
        "wages --year=-5",
        "--year: \"-5\" is not allowed; allowed: a year such as 2011",
        "--year 的取值“-5”有误，应为年度，如 2011"
    )]
    [InlineData(
        "wages --year 2147483647",
        "--year: \"2147483647\" is not allowed; allowed: a year such as 2011",
        "--year 的取值“2147483647”有误，应为年度，如 2011"
    )]
    public void Wrong_usage_is_reported_in_one_sentence_of_either_language(string args, string english, string chinese)
    {
        Told("en").Should().Be(english);
        Told("zh").Should().Be(chinese);

        string Told(string language)
        {
            ToolRun run = Tool.Run(["--lang", language, .. args.Split(' ')]);
            run.Code.Should().Be(ExitCode.InvalidInput);
            run.Output.Should().BeEmpty();
            return run.Error.Split('\n')[0].TrimEnd();
        }
    }

    [Fact]
    public void Empty_file_names_of_unset_shell_variables_are_refused()
    {
        ToolRun file = Tool.Run("compute", "", "--lang", "en");
        ToolRun output = Tool.Run("compute", "a.json", "--out", "", "--lang", "en");

        (file.Code, output.Code).Should().Be((ExitCode.InvalidInput, ExitCode.InvalidInput));
        Lines(file).Should().ContainSingle().Which.Should().StartWith("missing: FILE, requests: ");
        Lines(output).Should().ContainSingle().Which.Should().StartWith("--out has no value: ");
    }

    [Fact]
    public void All_mistakes_of_a_command_line_are_reported_at_once() =>
        Lines(Tool.Run(["notice", "--yaer", "2011", "--insurance", "pension", "--format", "xml", "--lang", "en"]))
            .Should()
            .Equal(
                "unknown option \"--yaer\"; did you mean \"--year\"?",
                "unknown option \"--format\"",
                "missing: --jurisdiction, pooling area: its name or six digits of GB/T 2260, as 大庆 or 230600",
                "missing: --year, contribution year"
            );

    [Theory]
    [InlineData("diff", "A")]
    [InlineData("diff 230600/pension/2011", "B")]
    [InlineData("rules show", "ID")]
    public void Missing_argument_is_named(string args, params string[] names)
    {
        ToolRun english = Tool.Run([.. args.Split(' '), "--lang", "en"]);
        ToolRun chinese = Tool.Run([.. args.Split(' '), "--lang", "zh"]);

        Named(english, "missing: ").Should().Equal(names);
        Named(chinese, "缺少 ").Should().Equal(names);
    }

    [Fact]
    public void Help_is_printed_on_standard_error_without_arguments()
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
    public void Help_exists_in_both_languages(string args)
    {
        ToolRun english = Tool.Run([.. args.Split(' '), "--lang", "en"]);
        ToolRun chinese = Tool.Run([.. args.Split(' '), "--lang", "zh"]);

        english.Code.Should().Be(ExitCode.Done);
        chinese.Code.Should().Be(ExitCode.Done);
        english.Output.Should().Contain("Usage:").And.Contain("shows this help");
        chinese.Output.Should().Contain("用法：").And.Contain("显示帮助");
        (english.Error + chinese.Error).Should().BeEmpty();
    }

    [Theory]
    [InlineData("rules show")]
    [InlineData("rules released")]
    [InlineData("contributions late-fee")]
    [InlineData("contributions presume")]
    public void Help_of_a_command_within_another_shows_its_own_arguments_only(string args)
    {
        ToolRun run = Tool.Run([.. args.Split(' '), "--help", "--lang", "en"]);

        run.Output.Should().Contain($" {args} ").And.NotContain("[<");
    }

    [Fact]
    public void Help_in_Chinese_says_in_Chinese_what_must_be_given() =>
        Tool.Run("contributions", "late-fee", "--help", "--lang", "zh")
            .Output.Should()
            .Contain("--due <DATE>（必需）")
            .And.NotContain("REQUIRED");

    [Fact]
    public void Version_is_the_one_that_results_name()
    {
        ToolRun run = Tool.Run("--version");

        run.Code.Should().Be(ExitCode.Done);
        run.Output.TrimEnd().Should().Be(ContributionRules.EngineVersion).And.MatchRegex(@"^\d+\.\d+\.\d+$");
    }

    private static IEnumerable<string> Named(ToolRun run, string start) =>
        Lines(run)
            .Where(line => line.StartsWith(start, StringComparison.Ordinal))
            .Select(line => line[start.Length..].Split([',', ':', '，', '：'])[0]);

    private static string[] Lines(ToolRun run) =>
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ToolRun InEnglish(string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        int code = Program.Run(args, new Terminal(Stream.Null, output, error));
        return new ToolRun(code, output.Length == 0 ? "" : "some", error.ToString());
    }
}
