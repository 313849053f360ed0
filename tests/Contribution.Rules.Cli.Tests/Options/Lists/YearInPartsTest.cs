using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Options.Lists;

/// <summary>Lists of a contribution year in parts: Jiangsu's 2021 has bounds of its own from July on.</summary>
public sealed class YearInPartsTest : IDisposable
{
    private const string Commands = "roster contributions redetermine notice summary audit explain";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. Commands.Split(' ')];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Commands_ask_for_the_month_of_a_year_in_parts_and_write_nothing(string command)
    {
        ToolRun run = Run(command);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should()
            .Be(
                "the contribution year is in parts with figures of their own (2021-01 to 2021-06, 2021-07 to 2021-12): "
                    + "give a month of one with --contribution-month, and take the parts one by one\n"
            );
        run.Output.Should().BeEmpty();
        Directory.Exists(_folder.Of("out")).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Commands_refuse_a_month_outside_the_parts_and_list_the_parts(string command) =>
        Run(command, "--contribution-month", "2022-03")
            .Should()
            .BeEquivalentTo(
                new
                {
                    Code = ExitCode.InvalidInput,
                    Error = "--contribution-month 2022-03 is in none of the parts of the contribution year: "
                        + "2021-01 to 2021-06, 2021-07 to 2021-12\n",
                }
            );

    [Fact]
    public void Summary_refuses_an_invalid_month() =>
        Run("summary", "--contribution-month", "2021-13")
            .Error.Should()
            .Be("--contribution-month: \"2021-13\" is not allowed; allowed: a month such as 2024-03\n");

    [Theory]
    [InlineData("2021-06", "2021-01–2021-06", "3368.00", "3368.00")]
    [InlineData("2021年7月", "2021-07–2021-12", "3368.00", "3800.00")]
    public void Redetermine_computes_differences_for_the_months_of_the_part(
        string month,
        string months,
        string then,
        string now
    )
    {
        ToolRun run = Run("redetermine", "--contribution-month", month);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Lines.Should()
            .Contain(line => line.Contains("P1 ") && line.Contains(months))
            .Which.Should()
            .ContainAll(then, now);
    }

    [Fact]
    public void Redetermine_refuses_months_of_another_part() =>
        Run("redetermine", "--contribution-month", "2021-03", "--through", "2021-12")
            .Error.Should()
            .Contain("has months outside the period of the rule set for 2021, 2021-01 through 2021-06");

    private ToolRun Run(string command, params string[] more)
    {
        string persons = _folder.Write(
            "persons.csv",
            "id,employerId,category,priorYearMonthlyWage,determinedBase\nP1,E1,employee,2000,3368\n"
        );
        string employers = _folder.Write("employers.csv", "id,kind\nE1,enterprise\n");
        string[] own = command switch
        {
            "audit" => ["--insured", _folder.Write("insured.csv", "id\nP1\n")],
            "explain" => ["--person", "P1"],
            _ => [],
        };
        string[] folder = command == "explain" ? [] : ["--out", _folder.Of("out")];
        return Tool.Run([
            command,
            "--persons",
            persons,
            "--employers",
            employers,
            "--jurisdiction",
            "320000",
            "--year",
            "2021",
            "--insurance",
            "pension",
            "--lang",
            "en",
            .. own,
            .. folder,
            .. more,
        ]);
    }
}
