using System.Globalization;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Messages;

public sealed class LanguageTest
{
    [Theory]
    [InlineData("LANG", "zh_CN.UTF-8", true)]
    [InlineData("LANG", "zh", true)]
    [InlineData("LANG", "en_US.UTF-8", false)]
    [InlineData("LANG", "C", false)]
    [InlineData("LC_ALL", "zh_TW.UTF-8", true)]
    [InlineData("LC_MESSAGES", "zh_CN", true)]
    public void Locale_of_the_system_selects_the_language(string variable, string value, bool isChinese) =>
        Locales.OfSystem(name => name == variable ? value : null).IsChinese.Should().Be(isChinese);

    [Fact]
    public void LC_ALL_wins_over_LANG() =>
        Locales.OfSystem(name => name == "LC_ALL" ? "C" : "zh_CN.UTF-8").Should().Be(Locale.En);

    [Fact]
    public void Option_wins_over_the_locale_of_the_system()
    {
        Locales.Find(["rules", "--lang", "zh"]).Should().Be(Locale.Zh);
        Locales.Find(["--lang=zh", "rules"]).Should().Be(Locale.Zh);
        Locales.Find(["--lang:zh", "rules"]).Should().Be(Locale.Zh);
        Locales.Find(["--lang", "en"]).Should().Be(Locale.En);
    }

    [Fact]
    public void Results_are_the_same_in_both_languages()
    {
        string input = $"{Request.Good("a")}\n{Request.Invalid("b")}\n{Request.NotCovered("c")}";

        ToolRun english = Tool.Run(input, ["compute", "--lang", "en"]);
        ToolRun chinese = Tool.Run(input, ["compute", "--lang", "zh"]);

        chinese.Output.Should().Be(english.Output);
        chinese.Error.Should().NotBe(english.Error).And.Contain("是否指“职工（employee）”？");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("compute --help")]
    [InlineData("rules year --help")]
    public void Help_in_Chinese_has_Chinese_headings(string command) =>
        Tool.Run([.. command.Split(' '), "--lang", "zh"])
            .Output.Should()
            .StartWith("说明：")
            .And.Contain("用法：")
            .And.NotContain("default:")
            .And.NotContain("[options]");

    [Theory]
    [InlineData("rules year 210000/pension MMXXVII --document X --issued 2027-03-01 --out x", "YEAR")]
    [InlineData("rules new 210000/pension/2010 --year MMXXVII --out x", "--year")]
    public void Command_refuses_an_invalid_year_in_the_language_of_messages(string command, string name)
    {
        ToolRun english = Tool.Run(command.Split(' '));
        ToolRun chinese = Tool.Run([.. command.Split(' '), "--lang", "zh"]);

        (english.Code, chinese.Code).Should().Be((ExitCode.InvalidInput, ExitCode.InvalidInput));
        english.Error.Should().Be($"{name}: \"MMXXVII\" is not allowed; allowed: a year such as 2011\n");
        chinese.Error.Should().Be($"{name} 的取值“MMXXVII”有误，应为年度，如 2011\n");
    }

    [Fact]
    public void Run_leaves_the_culture_of_the_caller_unchanged()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;

        Tool.Run("rules", "--lang", "zh");

        CultureInfo.CurrentUICulture.Should().Be(before);
    }
}
