using System.CommandLine;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Cli.Tests.Options.Lists;

public sealed class RosterOptionsTest
{
    private const string Asked = "--jurisdiction 230600 --year 2011 --insurance pension";

    private static readonly string[] Lists =
    [
        "--persons",
        Repository.File("samples", "rosters", "persons.csv"),
        "--employers",
        Repository.File("samples", "rosters", "employers-gb18030.csv"),
    ];

    [Fact]
    public void Read_gives_the_question_and_the_rows()
    {
        (RosterQuestion question, Roster roster, string error) = Read(
            $"{Asked} --reference-wage province=annual:27334 --reference-wage city=2300.5 --as-known-on 2011-06-30"
        );

        question
            .Should()
            .BeEquivalentTo(
                new
                {
                    Jurisdiction = "230600",
                    ContributionYear = 2011,
                    Insurance = Insurance.Pension,
                    ReferenceWages = new ReferenceWages
                    {
                        Province = ReferenceWage.Annual(27334m),
                        City = ReferenceWage.Monthly(2300.5m),
                    },
                    UseReferenceTable = false,
                    AsKnownOn = new DateOnly(2011, 6, 30),
                }
            );
        roster.Persons.Should().HaveCount(14);
        roster.Employers.Should().HaveCount(3);
        error.Should().Contain("persons.csv:7: 月平均工资 \"2,980.00\": no thousands separators");
    }

    [Fact]
    public void Read_without_a_list_of_employers_reads_persons_without_an_employer_only()
    {
        Roster roster = Read(Asked + " --use-reference-table", Lists[..2]).Roster;

        roster.Persons.Should().BeEmpty();
        roster.Rejected.Should().HaveCount(16);
    }

    [Theory]
    [InlineData("--jurisdiction 2306 --year 2011 --insurance pension", "--jurisdiction: \"2306\" is not allowed")]
    [InlineData("--jurisdiction 吉林 --year 2011 --insurance pension", "may mean 吉林省 (220000), 吉林市 (220200)")]
    [InlineData("--jurisdiction 哈尔宾 --year 2011 --insurance pension", "did you mean \"哈尔滨\"?")]
    [InlineData("--jurisdiction 大庆 --year 2011 --insurance 养", "--insurance: \"养\" is not allowed")]
    [InlineData("--jurisdiction 230600 --year 2011 --insurance pensoin", "did you mean \"pension\"?")]
    [InlineData(Asked + " --reference-wage provinse=1", "did you mean \"province\"?")]
    [InlineData(Asked + " --reference-wage province", "\"province\" is not allowed")]
    [InlineData(Asked + " --reference-wage province=27334/year", "province=annual:27334")]
    [InlineData(Asked + " --reference-wage city=1 --reference-wage city=2", "city is given twice")]
    [InlineData(Asked + " --as-known-on 2011-6", "--as-known-on: \"2011-6\" is not allowed")]
    public void Read_names_the_allowed_values_for_a_wrong_one(string options, string message) =>
        FluentActions
            .Invoking(() => Read(options))
            .Should()
            .Throw<UserErrorException>()
            .WithMessage($"*{message}*")
            .Which.Code.Should()
            .Be(ExitCode.InvalidInput);

    private static (RosterQuestion Question, Roster Roster, string Error) Read(string options, string[]? lists = null)
    {
        RosterOptions all = new(Locale.En);
        Command command = new("any");
        all.AddTo(command);
        using StringWriter error = new();
        ParseResult parsed = command.Parse([.. options.Split(' '), .. lists ?? Lists]);
        parsed.Errors.Should().BeEmpty();
        (IContributionRules rules, RosterQuestion question) = all.Asked(parsed);
        RosterReading reading = all.Files.Read(parsed, new DashAmountCheck(rules, question));
        all.Files.Report(parsed, reading, error);
        return (question, reading.Roster, error.ToString());
    }
}
