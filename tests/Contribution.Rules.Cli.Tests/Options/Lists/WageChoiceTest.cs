using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Options.Lists;

public sealed class WageChoiceTest
{
    [Theory]
    [InlineData("230600", "2011", "province=27334", "by the year; write province=annual:27334\n")]
    [InlineData("210100", "2025", "province=annual:7264", "by the month; write province=7264\n")]
    public void Summary_names_the_wage_on_file_for_one_of_the_wrong_unit(
        string place,
        string year,
        string given,
        string expected
    )
    {
        ToolRun run = Summary(place, year, given, "en");

        (run.Code, run.Output).Should().Be((ExitCode.InvalidInput, ""));
        run.Error.Should().EndWith(expected);
    }

    [Fact]
    public void Summary_names_the_wage_on_file_in_Chinese() =>
        Summary("沈阳", "2025", "全省=年:7264", "zh").Error.Should().EndWith("按月给出，应写作全省=7264\n");

    [Fact]
    public void Summary_says_that_a_wage_of_another_scope_was_given()
    {
        Summary("大庆", "2011", "本市=2277.83", "zh")
            .Error.Should()
            .StartWith("给出的是本市的社平工资，规则读取的是全省的；附表有 ");
        Summary("230600", "2011", "city=2277.83", "en")
            .Error.Should()
            .StartWith("a reference wage of the scope city was given, and the rules read that of province; ");
    }

    private static ToolRun Summary(string place, string year, string wage, string language) =>
        Tool.Run([
            "summary",
            "--persons",
            Repository.File("samples", "rosters", "persons.csv"),
            "--employers",
            Repository.File("samples", "rosters", "employers-gb18030.csv"),
            "--jurisdiction",
            place,
            "--year",
            year,
            "--insurance",
            "pension",
            "--reference-wage",
            wage,
            "--lang",
            language,
        ]);
}
