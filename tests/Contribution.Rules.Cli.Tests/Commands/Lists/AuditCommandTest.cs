using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

public sealed class AuditCommandTest
{
    private static string[] Lists =>
        ["--persons", Sample("persons.csv"), "--employers", Sample("employers.csv"), .. Question.Daqing];

    [Fact]
    public void Audit_files_hold_every_person_and_a_page_for_each_employer_with_findings()
    {
        using TemporaryFolder folder = new();

        ToolRun run = Tool.Run(["audit", .. Lists, "--insured", Sample("insured.csv"), "--out", folder.Path]);

        run.Code.Should().Be(ExitCode.Done);
        folder
            .Names.Should()
            .BeEquivalentTo("audit.csv", "audit-employers.csv", "rejects.csv", "audit-E-1.html", "audit-E-2.html");
        string[] persons = File.ReadAllLines(folder.Of("audit.csv"));
        persons.Should().HaveCount(1 + 9, "eight are listed, and one is insured only");
        persons[1].Should().StartWith("E-2,P-7,").And.Contain(",unreported,");
    }

    [Fact]
    public void Audit_page_masks_identity_numbers_and_has_room_to_sign()
    {
        using TemporaryFolder folder = new();
        Tool.Run(["audit", .. Lists, "--out", folder.Path]);

        string page = File.ReadAllText(folder.Of("audit-E-1.html"));

        page.Should().Contain("稽核明细").And.Contain("被稽核单位（盖章）").And.Contain("二(二)");
        page.Should().Contain("230***********0117").And.NotContain("230602196803120117");
        page.Should().Contain("尚不可稽核");
    }

    [Fact]
    public void Audit_prints_the_first_findings_only()
    {
        ToolRun run = Tool.Run(["audit", .. Lists, "--top", "1"]);

        run.Output.Should().Contain("P-7").And.NotContain("P-2");
        run.Output.Should().Contain("6 persons with findings, 1 shown");
    }

    [Fact]
    public void Audit_prints_every_person_as_CSV() =>
        Tool.Run(["audit", .. Lists, "--format", "csv"]).Lines.Should().HaveCount(1 + 8);

    [Fact]
    public void Audit_compares_only_the_given_months() =>
        Tool.Run(["audit", .. Lists, "--from", "2011-11", "--through", "2011-12"])
            .Output.Should()
            .Contain("4200.00", "2100.00 × 2");

    [Theory]
    [InlineData("--from", "2011-13")]
    [InlineData("--through", "2010-12")]
    [InlineData("--from", "2010-01")]
    [InlineData("--top", "-1")]
    [InlineData("--format", "pdf")]
    [InlineData("--insured", "nowhere.csv")]
    public void Audit_reports_wrong_usage(string option, string value)
    {
        ToolRun run = Tool.Run(["audit", .. Lists, option, value]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotBeEmpty();
    }

    [Fact]
    public void Audit_refuses_a_list_without_filed_bases()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write("persons.csv", "id,category,priorYearMonthlyWage\nP,employee,3000\n");

        ToolRun run = Tool.Run(["audit", "--persons", persons, .. Question.Daqing]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("filedBase");
    }

    [Fact]
    public void Audit_reports_that_no_person_is_listed_rather_than_missing_columns()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write("persons.csv", "id,category,filedBase\n");

        ToolRun empty = Tool.Run(["audit", "--persons", persons, .. Question.Daqing]);
        ToolRun rejected = Tool.Run(["audit", "--persons", Sample("persons.csv"), .. Question.Daqing]);

        const string Nobody = "there is nobody to audit: give --persons with a row that can be read, or --insured\n";
        empty.Error.Should().EndWith(Nobody);
        rejected.Error.Should().EndWith(Nobody);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("summary")]
    [InlineData("notice")]
    public void Audit_reports_a_missing_reference_wage(string command)
    {
        using TemporaryFolder folder = new();
        string[] lists = ["--persons", Sample("persons.csv"), "--employers", Sample("employers.csv")];

        ToolRun without = Tool.Run([command, .. lists, .. Question.DaqingBeforePublication, "--out", folder.Of("a")]);
        ToolRun with = Tool.Run([command, .. lists, .. Question.Daqing, "--out", folder.Of("b")]);

        const string Told = "no reference wage was given: see --reference-wage and --use-reference-table\n";
        without.Error.Should().EndWith(Told);
        with.Error.Should().NotContain(Told);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("summary")]
    [InlineData("notice")]
    [InlineData("roster")]
    public void Commands_determine_nothing_until_the_reference_wage_on_file_is_chosen(string command)
    {
        using TemporaryFolder folder = new();
        string[] run =
        [
            command,
            "--persons",
            Sample("persons.csv"),
            "--employers",
            Sample("employers.csv"),
            "--out",
            folder.Of("a"),
            .. Question.DaqingWithoutWage,
        ];

        ToolRun refused = Tool.Run([.. run, "--lang", "en"]);
        ToolRun chinese = Tool.Run([.. run, "--lang", "zh"]);
        bool isWritten = Directory.Exists(folder.Of("a"));
        ToolRun taken = Tool.Run([.. run, "--use-reference-table", "--lang", "en"]);

        (refused.Code, chinese.Code, isWritten).Should().Be((ExitCode.InvalidInput, ExitCode.InvalidInput, false));
        refused
            .Error.Should()
            .Be(
                "no reference wage was given; the shipped table has 27334 yuan a year (黑人保发〔2010〕119号): "
                    + "take it with --use-reference-table, or give another with --reference-wage province=…\n"
            );
        chinese
            .Error.Should()
            .Be(
                "未给出社平工资；附表有 27334 元/年（黑人保发〔2010〕119号）："
                    + "用 --use-reference-table 采用，或用 --reference-wage 全省=… 另行给出\n"
            );
        taken.Error.Should().NotContain("no reference wage was given");
        Directory.Exists(folder.Of("a")).Should().BeTrue();
    }

    [Theory]
    [InlineData("province=27334", true)]
    [InlineData("province=annual:27334", false)]
    [InlineData("province=27335", false)]
    public void Audit_refuses_an_annual_wage_given_as_a_monthly_one(string wage, bool isRefused)
    {
        ToolRun run = Tool.Run([
            "audit",
            "--persons",
            Sample("persons.csv"),
            "--employers",
            Sample("employers.csv"),
            "--reference-wage",
            wage,
            .. Question.DaqingWithoutWage,
        ]);

        run.Error.Contains("the table has 27334 yuan a year (黑人保发〔2010〕119号)", StringComparison.Ordinal)
            .Should()
            .Be(isRefused);
        (run.Output.Length == 0).Should().Be(isRefused);
    }

    [Fact]
    public void Audit_rejects_repeated_and_unreadable_rows_and_loses_none()
    {
        using TemporaryFolder folder = new();
        string insured = folder.Write("insured.csv", "id,employerId,filedBase\nP-1,E-1,\nP-1,E-1,\nP-2,E-1,much\n");

        ToolRun run = Tool.Run(["audit", .. Lists, "--insured", insured, "--out", folder.Of("out")]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        File.ReadAllLines(folder.Of("out/rejects.csv")).Should().HaveCount(3);
        run.Output.Should().NotContain("P-4", "it may be the one that could not be read");
    }

    [Fact]
    public void Audit_exits_3_for_an_uncovered_year_and_lists_every_person()
    {
        ToolRun run = Tool.Run(["audit", .. Lists, "--year", "1990", "--format", "csv"]);
        ToolRun other = Tool.Run([
            "audit",
            "--persons",
            Sample("persons.csv"),
            "--employers",
            Sample("employers.csv"),
            "--jurisdiction",
            "230600",
            "--year",
            "1990",
            "--insurance",
            "pension",
        ]);

        run.Code.Should().Be(ExitCode.InvalidInput, "the year is given twice");
        other.Code.Should().Be(ExitCode.NotCovered);
        other.Output.TrimEnd().Should().Be("not auditable 8", "nothing was compared, and nothing found");
        other.Error.Should().Contain("1990");
    }

    [Theory]
    [InlineData(
        "单位编号,单位名称\nE-1,甲\n",
        "zh",
        "缺少必需的列“个人编号”或“公民身份证号码”；表头为：单位编号、单位名称"
    )]
    [InlineData("foo,bar\n1,2\n", "en", "the required column id or idNumber is missing; the header is: foo, bar")]
    public void Audit_refuses_a_list_of_the_insured_without_a_column_of_ids(
        string text,
        string language,
        string reported
    )
    {
        using TemporaryFolder folder = new();
        string list = folder.Write("list.csv", text);

        ToolRun run = Tool.Run(["audit", .. Lists, "--insured", list, "--lang", language]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(reported);
    }

    [Fact]
    public void Audit_refuses_months_outside_the_rule_sets_period_and_names_it()
    {
        ToolRun run = Tool.Run(["audit", .. Lists, "--from", "2012-01", "--through", "2012-12"]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("2011-01 through 2011-12");
    }

    [Fact]
    public void Audit_rejects_rows_with_months_outside_the_rule_sets_period()
    {
        using TemporaryFolder folder = new();
        string persons = folder.Write(
            "persons.csv",
            "id,category,priorYearMonthlyWage,filedBase,firstMonth,lastMonth\nP,employee,1200,1200,2011-07,2012-06\n"
        );

        ToolRun run = Tool.Run(["audit", "--persons", persons, .. Question.Daqing, "--format", "csv"]);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Output.Should().Contain(",notAuditable,").And.NotContain("1000.20");
        run.Error.Should().Contain("P: last month \"2012-06\": outside the rule set's period, 2011-01 through 2011-12");
    }

    [Fact]
    public void Audit_reports_a_list_of_the_insured_without_rows()
    {
        using TemporaryFolder folder = new();

        Tool.Run(["audit", .. Lists, "--insured", folder.Write("list.csv", "id\n"), "--lang", "en"])
            .Error.Should()
            .Contain("list.csv: there are no rows under the header");
    }

    private static string Sample(string name) => Repository.File("samples", "audits", name);
}
