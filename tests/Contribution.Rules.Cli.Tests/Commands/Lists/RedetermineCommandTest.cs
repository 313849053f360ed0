using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

/// <summary>Liaoning 2022: announced on 16 August, in force from 1 January.</summary>
public sealed class RedetermineCommandTest
{
    private static readonly string[] Liaoning =
    [
        "redetermine",
        "--persons",
        Sample("liaoning-2022-persons.csv"),
        "--employers",
        Sample("liaoning-2022-employers.csv"),
        "--jurisdiction",
        "210100",
        "--year",
        "2022",
        "--insurance",
        "pension",
        "--use-reference-table",
        "--from",
        "2022-01",
        "--through",
        "2022-08",
    ];

    [Fact]
    public void Redetermine_prints_a_part_of_a_long_list_and_writes_all_of_it()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write(
            "persons.csv",
            "id,employerId,category,priorYearMonthlyWage,determinedBase\n"
                + string.Concat(Enumerable.Range(0, 250).Select(n => $"P{n},E1,employee,6000,5000\n"))
        );
        string[] all =
        [
            .. Liaoning[..2],
            persons,
            "--employers",
            folder.Write("e.csv", "id,kind\nE1,enterprise\n"),
            .. Liaoning[5..],
        ];

        ToolRun whole = Tool.Run([.. all]);
        ToolRun run = Tool.Run([.. all, "--out", folder.Of("out")]);

        whole.Lines.Should().HaveCount(2 + 251 + 2);
        run.Lines.Should().HaveCount(2 + 200 + 1 + 2);
        run.Lines[202].Should().Be("51 more lines are not shown: see differences.csv, employer-differences.csv");
        run.Lines[^2..].Should().Equal(whole.Lines[^2..]);
        File.ReadAllLines(folder.Of("out/differences.csv")).Should().HaveCount(1 + 250);
    }

    /// <summary>The remark that names the years on file is wider than any terminal.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Redetermine_shows_an_uncovered_year_with_its_reason(string language)
    {
        string[] audits = ["--persons", Audited("persons.csv"), "--employers", Audited("employers.csv")];
        string[] asked = ["--jurisdiction", "230600", "--year", "1991", "--insurance", "pension"];

        ToolRun run = Tool.Run(["redetermine", .. audits, .. asked, "--lang", language]);

        run.Code.Should().Be(ExitCode.NotCovered, run.Error);
        run.Lines.Should().HaveCount(2 + 10 + 2);
        run.Lines[^1].Should().NotBeEmpty();
    }

    [Fact]
    public void Contributions_option_adds_amounts_in_yuan_and_changes_nothing_else()
    {
        ToolRun plain = Tool.Run([.. Liaoning]);
        ToolRun run = Tool.Run([.. Liaoning, "--contributions"]);

        run.Output.Should().StartWith(plain.Output);
        // P-1: 178.00 × 8 % = 14.24, 8 months 113.92; the employer: 2300.00 × 16 % = 368.00, 8 months 2944.00.
        run.Output[plain.Output.Length..].Should().Contain("113.92").And.Contain("2944.00");
        // 113.92 + 1294.08 + 2944.00; P-3: 200.00 × 8 % = 16.00, 4 months 64.00.
        run.Lines[^1].Should().StartWith("to be collected 4352.00; paid too much 64.00");
        run.Lines[^1].Should().Contain("1 bases that could not be computed");
        Tool.Run([.. Liaoning, "--contributions", "--format", "csv"])
            .Output.Should()
            .Be(Tool.Run([.. Liaoning, "--format", "csv"]).Output);
    }

    [Fact]
    public void Redetermine_gives_signed_differences_by_month()
    {
        string[] lines = Tool.Run([.. Liaoning, "--format", "csv"]).Lines;

        lines[1].Should().StartWith("E-1,P-1,刘建国,changed,3500.00,3500.00,3500.00,3678.00,178.00,1424.00,178.00,");
        lines[3]
            .Should()
            .StartWith("E-1,P-3,赵志强,changed,6200.00,6000.00,6200.00,6000.00,-200.00,-800.00,,,,,-200.00,");
        lines[4].Should().StartWith("E-1,P-4,孙丽娜,settled,3400.00,3400.00,3400.00,3400.00,0.00,0.00,");
        lines[5].Should().StartWith("E-1,P-5,周玉梅,notComputed,,,4000.00,,,,").And.Contain("priorYearMonthlyWage");
    }

    [Theory]
    [InlineData("2020", "2020-05", "2020-09", "2020-07 through 2020-12")]
    [InlineData("2020", "2018-01", "2018-12", "2020-07 through 2020-12")]
    [InlineData("2019", "2019-01", "2019-12", "2019-07 through 2020-06")]
    public void Redetermine_refuses_months_outside_the_rule_sets_period_and_names_it(
        string year,
        string from,
        string through,
        string period
    )
    {
        ToolRun run = Tool.Run([
            .. Liaoning.Take(Liaoning.Length - 4).Select(word => word == "2022" ? year : word),
            "--from",
            from,
            "--through",
            through,
        ]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(period);
    }

    [Fact]
    public void Redetermine_rejects_rows_with_months_outside_the_rule_sets_period()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write(
            "persons.csv",
            "id,employerId,category,priorYearMonthlyWage,determinedBase,firstMonth\nP,E-1,employee,3500,3500,2021-11\n"
        );

        ToolRun run = Tool.Run([
            .. Liaoning.Select(word => word == Sample("liaoning-2022-persons.csv") ? persons : word),
            "--format",
            "csv",
        ]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Lines[1].Should().Contain(",notComputed,").And.Contain("2022-01 through 2022-12");
    }

    [Fact]
    public void Redetermine_reports_a_missing_reference_wage() =>
        Tool.Run([.. Liaoning.Where(word => word != "--use-reference-table"), "--lang", "en"])
            .Error.Should()
            .Contain("no reference wage was given: see --reference-wage and --use-reference-table\n");

    [Fact]
    public void Redetermine_determines_no_base_before_the_wage_was_published()
    {
        ToolRun run = Tool.Run([.. Liaoning, "--known-now", "2022-08-15"]);

        run.Output.Should().Contain("not given: reference wage of the province").And.Contain("not computed 4");
        Tool.Run([.. Liaoning, "--known-now", "2022-08-16"]).Output.Should().Contain("changed 3");
    }

    [Fact]
    public void Redetermine_computes_the_former_base_with_another_reference_wage()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write(
            "persons.csv",
            "id,category,employerId,priorYearMonthlyWage\nP,employee,E,1000\n"
        );
        string employers = folder.Write("employers.csv", "id,kind\nE,publicInstitution\n");

        ToolRun run = Tool.Run([
            "redetermine",
            "--persons",
            persons,
            "--employers",
            employers,
            .. Question.Daqing,
            "--reference-wage-then",
            "province=2000",
            "--out",
            folder.Of("out"),
        ]);

        run.Code.Should().Be(ExitCode.Done);
        run.Output.Should().Contain("1200.00").And.Contain("1366.70").And.Contain("2000.40");
        Directory
            .EnumerateFiles(folder.Of("out"))
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo("differences.csv", "employer-differences.csv", "rejects.csv");
    }

    [Fact]
    public void Redetermine_reads_settled_persons_from_a_list()
    {
        using TemporaryFolder folder = new();
        string settled = folder.Write("settled.csv", "个人编号,原因\nP-1,关系已转移\n");

        Tool.Run([.. Liaoning, "--settled", settled, "--lang", "zh"])
            .Output.Should()
            .Contain("关系已转移")
            .And.Contain("已办结，不调整 2");
    }

    [Theory]
    [InlineData("--known-then", "yesterday")]
    [InlineData("--settled", "nowhere.csv")]
    public void Redetermine_reports_wrong_usage(string option, string value) =>
        Tool.Run([.. Liaoning, option, value]).Code.Should().Be(ExitCode.InvalidInput);

    private static string Audited(string name) => Repository.File("samples", "audits", name);

    private static string Sample(string name) => Repository.File("samples", "redeterminations", name);
}
