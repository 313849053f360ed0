using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

/// <summary><c>rules year</c>, for a place with a file of its own and for one without.</summary>
public sealed class RulesYearTest : IDisposable
{
    private const string Announced =
        "--floor 4700 --ceiling 23500 --reference-wage 7833 --document 辽人社〔2027〕20号 --issued 2027-03-01";

    private const string Notice = "--document 辽人社〔2027〕20号 --issued 2027-06-20";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Year_writes_and_proves_what_is_new_and_prints_who_changes()
    {
        ToolRun run = Year("210000/pension 2027 " + Announced);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Lines[..4]
            .Should()
            .Equal(
                _folder.Of("210000-liaoning/2027-pension.json"),
                _folder.Of("210000-liaoning/2027/reference-wages.json"),
                _folder.Of("210000-liaoning/2027-pension.cases.json"),
                "Liaoning, pension, 2027 builds on Liaoning, pension, 2026 and is proved; 4 cases come out as worked"
            );
        run.Lines.Should()
            .Contain(line => line.StartsWith("A  Liaoning, pension, 2026"))
            .And.Contain(line => line.StartsWith("B  Liaoning, pension, 2027"));
        File.ReadAllText(_folder.Of("210000-liaoning/2027-pension.json"))
            .Should()
            .ContainAll(
                "\"extends\": \"210000/pension/2026\"",
                "{ \"2027\": 4700 }",
                "{ \"2027\": 23500 }",
                "辽人社〔2027〕20号",
                "2027-03-01"
            )
            .And.NotContain("individualBase", "rules stay those of the year before");
        Tool.Run("verify", _folder.Path).Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void Year_refuses_a_pipe_among_the_cases_without_waiting_for_it()
    {
        Directory.CreateDirectory(_folder.Of("210000-liaoning"));
        _folder.Write("a.json", RuleFiles.Everybody("990600"));
        Shell.Pipe(_folder.Of("210000-liaoning/p.cases.json"));

        ToolRun run = Year("210000/pension 2027 " + Announced);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("p.cases.json: it is no plain file");
    }

    [Fact]
    public void Year_writes_rules_that_compute_with_their_wage_and_bounds()
    {
        Year("辽宁/养老 2027 " + Announced).Code.Should().Be(ExitCode.Done);

        using TemporaryFolder elsewhere = new();
        ToolRun run = Tool.Run(
            "compute",
            elsewhere.Write(
                "request.json",
                """
                {"jurisdiction":"210100","contributionYear":2027,"insurance":"pension","useReferenceTable":true,
                 "employer":{"id":"E","kind":"enterprise"},
                 "persons":[{"id":"P","category":"employee","priorYearMonthlyWage":4000},{"id":"Q","category":"employee","priorYearMonthlyWage":30000}]}
                """
            ),
            "--rules",
            _folder.Path
        );

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Output.Should()
            .Contain("\"base\": 4700.00")
            .And.Contain("\"base\": 23500.00")
            .And.Contain("\"value\": 7833.00");
    }

    [Fact]
    public void Year_extends_the_province_for_a_place_without_a_file_of_its_own()
    {
        ToolRun run = Year("沈阳/养老 2027 " + Announced);

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Lines[0].Should().Be(_folder.Of("210100-shenyang/2027-pension.json"));
        run.Output.Should().Contain("Shenyang, pension, 2027 builds on Liaoning, pension, 2026 and is proved");
        Tool.Run("verify", _folder.Path).Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void Year_extends_the_year_that_it_wrote_before()
    {
        Year("210000/pension 2027 " + Announced).Code.Should().Be(ExitCode.Done);

        Year("210000/pension 2028 --floor 4800 --ceiling 24000 --document 辽人社〔2028〕1号 --issued 2028-03-01")
            .Output.Should()
            .Contain("Liaoning, pension, 2028 builds on Liaoning, pension, 2027 and is proved");
    }

    [Fact]
    public void Year_writes_cases_for_computed_bounds()
    {
        ToolRun run = Year(
            "大庆/养老 2012 --reference-wage annual:30000 --document 庆社险函〔2012〕1号 --issued 2011-12-01"
        );

        run.Code.Should().Be(ExitCode.Done, run.Error);
        File.ReadAllText(_folder.Of("230600-daqing/2012-pension.cases.json"))
            .Should()
            .Contain("1499.99 < 1500.00 → 1500.00");
    }

    [Theory]
    [InlineData(
        "210000/pension 2027 --floor 4700 --document X --issued 2027-03-01",
        "ceiling was announced for Liaoning, pension, 2026, and would be stale: give the new year's with --ceiling"
    )]
    [InlineData("210000/pension 2027 --floor 4700 --ceiling 4000 --document X --issued 2027-03-01", "floor > ceiling")]
    [InlineData(
        "210000/pension 2026 --floor 4700 --ceiling 23500 --document X --issued 2027-03-01",
        "Liaoning, pension, 2026 exists already (embedded)"
    )]
    [InlineData(
        "210000/pension 2027 --amount flor=1 --floor 4700 --ceiling 23500 --document X --issued 2027-03-01",
        "Liaoning, pension, 2026 has no amount flor; it has: the month's average wage in whole yuan (monthlyWage), ceiling, floor, "
    )]
    [InlineData(
        "210000/pension 2027 --document X --issued 2027-03-01",
        "give what was announced: --floor, --ceiling, --amount or --reference-wage"
    )]
    [InlineData(
        "210000/pension 2027 --floor 4700.001 --document X --issued 2027-03-01",
        "--floor: \"4700.001\" is not allowed; allowed: yuan from 0.01 to 9999999999.99 with at most two decimals, such as 4700.50"
    )]
    [InlineData(
        "盐池/失业 2012 --reference-wage 5000 --document X --issued 2012-03-01",
        "the rules of Yanchi, unemployment, 2011 read no reference wage"
    )]
    [InlineData(
        "210000/pension 2030 --floor 1 --document X --issued 2030-03-01",
        "there is no rule set of Liaoning, pension, 2029 to build on; use rules new"
    )]
    public void Year_refuses_an_unwritable_output_and_leaves_no_file(string args, string error)
    {
        ToolRun run = Year(args);

        run.Code.Should().BeOneOf(ExitCode.InvalidInput, ExitCode.NotCovered);
        run.Error.Should().Contain(error);
        _folder.Names.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", "ok ")]
    [InlineData("zh", "通过")]
    public void Year_lists_only_failures_of_a_year_that_fails(string language, string passed)
    {
        ToolRun run = Year(
            $"210000/pension 2027 --floor 4700 --ceiling 23500 --reference-wage 3000 {Notice}",
            language
        );

        run.Code.Should().Be(ExitCode.FailedProof);
        run.Error.Split('\n').Should().NotContain(line => line.StartsWith(passed)).And.HaveCountGreaterThan(5);
        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public void Year_writes_a_part_of_the_year_for_figures_from_a_month_on_and_continues_earlier_ones_on_request()
    {
        ToolRun run = Year(
            $"210000/pension 2027 --floor 4700 --ceiling 23500 --from 2027-07 --keep-until-then {Notice}"
        );

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Lines[..5]
            .Should()
            .Equal(
                _folder.Of("210000-liaoning/2027-07-pension.json"),
                _folder.Of("210000-liaoning/2027-07-pension.cases.json"),
                _folder.Of("210000-liaoning/2027-01-pension.json"),
                _folder.Of("210000-liaoning/2027-01-pension.cases.json"),
                "Liaoning, pension, 2027 (from month 7) builds on Liaoning, pension, 2026 and is proved; 4 cases come out as worked"
            );
        run.Lines.Should().Contain(line => line.StartsWith("B  Liaoning, pension, 2027 (from month 7)"));
        File.ReadAllText(_folder.Of("210000-liaoning/2027-07-pension.cases.json"))
            .Should()
            .ContainAll("\"contributionMonth\": \"2027-07\"", "\"contributionMonth\": \"2027-12\"");
        Base("2027-06", 4000).Should().Contain("\"base\": 4533.00", "the amount of 2026 goes on");
        Base("2027-07", 4000).Should().Contain("\"base\": 4700.00");
        Base("2027-12", 30000).Should().Contain("\"base\": 23500.00");
    }

    [Fact]
    public void Year_writes_a_year_part_by_part_and_the_next_year_extends_its_last_part()
    {
        Year($"210000/pension 2027 --floor 4600 --ceiling 23000 --from 2027-01 --through 2027-06 {Notice}")
            .Code.Should()
            .Be(ExitCode.Done);
        ToolRun second = Year($"210000/pension 2027 --floor 4700 --ceiling 23500 --from 2027-07 {Notice}");
        ToolRun next = Year($"210000/pension 2028 --floor 4800 --ceiling 24000 {Notice}");

        second
            .Output.Should()
            .Contain(
                "Liaoning, pension, 2027 (from month 7) builds on Liaoning, pension, 2027 (from month 1) and is proved"
            );
        next.Output.Should()
            .Contain("Liaoning, pension, 2028 builds on Liaoning, pension, 2027 (from month 7) and is proved");
        File.ReadAllText(_folder.Of("210000-liaoning/2028-pension.json"))
            .Should()
            .Contain("\"contributionYears\": { \"from\": 2028 }", "it has the months that the parts have together");
        Tool.Run("verify", _folder.Path).Code.Should().Be(ExitCode.Done);
        Year($"210000/pension 2027 --floor 4700 --ceiling 23500 --from 2027-06 {Notice}")
            .Error.Should()
            .Contain("Liaoning, pension, 2027 (from month 1) exists already (directory) for 2027-01 to 2027-06");
    }

    [Theory]
    [InlineData("--from 2027-07", "2027-01 to 2027-06 has no rule set yet: add --keep-until-then")]
    [InlineData("--keep-until-then", "--keep-until-then: there is no month before 2027-01")]
    [InlineData("--from 2026-07", "2026-07 to 2027-12 is not within the contribution year 2027, 2027-01 to 2027-12")]
    [InlineData("--from 2027-07 --through 2027-05", "the last month, 2027-05, is before the first, 2027-07")]
    [InlineData("--from 2027-13", "--from: \"2027-13\" is not allowed")]
    [InlineData(
        "--from 2027-07 --keep-until-then --reference-wage 7833",
        "--reference-wage is of the whole contribution year, and months before 2027-07 would read it too"
    )]
    public void Year_refuses_months_that_cannot_be_written(string months, string error)
    {
        ToolRun run = Year($"210000/pension 2027 --floor 4700 --ceiling 23500 {months} {Notice}");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain(error);
        _folder.Names.Should().BeEmpty();
    }

    [Fact]
    public void Year_refuses_to_split_a_year_that_exists_as_a_whole()
    {
        ToolRun run = Year($"210000/pension 2026 --floor 4700 --ceiling 23500 --from 2026-07 {Notice}");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should()
            .StartWith("Liaoning, pension, 2026 exists already (embedded) for 2026-01 to 2026-12; for new figures")
            .And.Contain("contributionYears.periods");
    }

    [Fact]
    public void Year_reads_folders_that_replace_a_rule_set_of_each_other()
    {
        using TemporaryFolder below = new();
        using TemporaryFolder above = new();
        below.Write("a.json", RuleFiles.Everybody("990600"));
        above.Write("b.json", RuleFiles.Everybody("990600", "another document"));
        _folder.Write("c.json", RuleFiles.Everybody("990600", "a third document"));

        ToolRun run = Year($"210000/pension 2027 {Announced} --rules {below.Path} --rules {above.Path}");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        run.Lines[0].Should().Be(_folder.Of("210000-liaoning/2027-pension.json"));
    }

    [Fact]
    public void Year_overwrites_no_file()
    {
        string there = _folder.Write("210000-liaoning/2027-pension.cases.json", """{ "cases": [] }""");

        ToolRun run = Year("210000/pension 2027 " + Announced);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be($"{there} exists already; no file is overwritten\n");
        File.Exists(_folder.Of("210000-liaoning/2027-pension.json")).Should().BeFalse();
    }

    private string Base(string month, decimal wage)
    {
        using TemporaryFolder elsewhere = new();
        string request = elsewhere.Write(
            "request.json",
            $$"""
            {"jurisdiction":"210100","contributionYear":2027,"contributionMonth":"{{month}}","insurance":"pension",
             "employer":{"id":"E","kind":"enterprise"},
             "persons":[{"id":"P","category":"employee","priorYearMonthlyWage":{{wage}}}]}
            """
        );
        return Tool.Run("compute", request, "--rules", _folder.Path).Output;
    }

    private ToolRun Year(string args, string language = "en") =>
        Tool.Run(["rules", "year", .. args.Split(' '), "--out", _folder.Path, "--lang", language]);
}
