using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.Lists;

public sealed class NoticeTest : IDisposable
{
    private const string Persons = """
        个人编号,姓名,公民身份证号码,人员类别,单位编号,月平均工资
        P-1,张三,230602198001011234,employee,E-1001,1200.00
        P-2,李四,230602197512315678,employee,E-1001,
        P-3,王五,230602198001011235,employee,E/2,2000.00

        """;

    private const string Employers = """
        单位编号,单位名称,单位类型,单位月平均工资总额
        E-1001,某某有限公司,enterprise,27210.00
        E/2,二公司,enterprise,

        """;

    private static readonly string[] Daqing = ["--jurisdiction", "230600", "--year", "2011", "--insurance", "pension"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Notice_writes_a_page_a_spreadsheet_and_a_line_of_the_index_for_each_employer()
    {
        ToolRun run = Run(Persons, Employers);

        run.Code.Should().Be(ExitCode.Done);
        run.Lines.Should()
            .Equal(
                "5 rows in = 2 employers + 3 persons + 0 rejected",
                "2 sheets with 3 persons, 1 of them undetermined; 0 employers without a sheet"
            );
        Names()
            .Should()
            .BeEquivalentTo(
                "E-1001.html",
                "E-1001.csv",
                "E_2-5f0060ac.html",
                "E_2-5f0060ac.csv",
                "index.html",
                "index.csv",
                "rejects.csv"
            );
        Read("E-1001.html").Should().Contain("230***********1234").And.Contain("未能核定；未提供：");
        Read("index.html").Should().Contain("<a href=\"E-1001.html\">");
    }

    [Fact]
    public void Notice_writes_a_byte_order_mark_in_spreadsheets_but_not_in_pages()
    {
        Run(Persons, Employers);

        File.ReadAllBytes(Of("E-1001.csv")).Should().StartWith(new byte[] { 0xEF, 0xBB, 0xBF });
        File.ReadAllBytes(Of("E-1001.html")).Should().StartWith("<!DOCTYPE"u8.ToArray());
    }

    [Fact]
    public void Notice_lists_a_rejected_row_and_exits_2()
    {
        ToolRun run = Run(Persons + "P-4,坏,,employee,E-1001,x\n", Employers);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("persons.csv:5: 月平均工资 \"x\": ");
        File.ReadAllLines(Of("rejects.csv")).Should().HaveCount(2);
        Read("E-1001.html").Should().Contain("另有 1 行人员资料未读入");
    }

    [Fact]
    public void Notice_reports_an_employer_outside_the_circular_and_writes_no_sheet()
    {
        ToolRun run = Run(
            Persons,
            Employers.Replace("二公司,enterprise", "二公司,soleProprietor", StringComparison.Ordinal)
        );

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("employers.csv:3: 单位类型 \"soleProprietor\": ");
        run.Lines[1].Should().Be("1 sheets with 2 persons, 1 of them undetermined; 0 employers without a sheet");
        Read("rejects.csv").Should().Contain("E/2");
    }

    [Fact]
    public void Notice_writes_nothing_and_exits_3_for_an_uncovered_place()
    {
        ToolRun run = Run(Persons, Employers, "--year", "2030");

        run.Code.Should().Be(ExitCode.NotCovered);
        run.Error.Should().StartWith("contribution year (/contributionYear): no rule set covers ");
        Directory.Exists(_folder.Of("out")).Should().BeFalse();
    }

    [Theory]
    [InlineData("--from", "2011-06-10", "--through", "2011-06-01")]
    [InlineData("--from", "yesterday")]
    public void Notice_refuses_invalid_days_and_days_out_of_order(params string[] days) =>
        Run(Persons, Employers, days).Code.Should().Be(ExitCode.InvalidInput);

    [Fact]
    public void Notice_prints_its_days()
    {
        Run(Persons, Employers, "--from", "2011-06-01", "--through", "2011-06-10");

        Read("E-1001.html").Should().Contain("2011年6月1日 至 2011年6月10日");
    }

    [Fact]
    public void Checklist_prints_the_procedure_and_needs_no_lists()
    {
        ToolRun run = Tool.Run(["notice", "--checklist", .. Daqing]);

        run.Code.Should().Be(ExitCode.Done);
        run.Lines[0].Should().StartWith("Daqing, pension, 2011   庆社险函〔2011〕3号");
        run.Lines.Where(line => line.Contains('☐', StringComparison.Ordinal)).Should().HaveCount(6);
        run.Output.Should().Contain("employer   [三(一)1]").And.Contain("☐ 应付职工薪酬明细账");
    }

    [Fact]
    public void Checklist_reports_a_circular_without_a_procedure() =>
        Tool.Run(["notice", "--checklist", "--jurisdiction", "210000", "--year", "2008", "--insurance", "pension"])
            .Output.Should()
            .Contain("The circular names no documents.");

    [Fact]
    public void Notice_refuses_to_run_without_a_folder_before_a_list_is_read() =>
        Tool.Run(["notice", "--persons", _folder.Of("missing.csv"), .. Daqing, "--use-reference-table"])
            .Should()
            .Match<ToolRun>(run =>
                run.Code == ExitCode.InvalidInput
                && run.Error.Contains("--out DIR")
                && !run.Error.Contains("missing.csv")
            );

    private ToolRun Run(string persons, string employers, params string[] more)
    {
        string[] question = more.Contains("--year")
            ? [.. Daqing.Where(word => word is not ("--year" or "2011"))]
            : Daqing;
        return Tool.Run([
            "notice",
            "--persons",
            _folder.Write("persons.csv", persons),
            "--employers",
            _folder.Write("employers.csv", employers),
            "--reference-wage",
            "province=2277.83",
            "--out",
            _folder.Of("out"),
            .. question,
            .. more,
        ]);
    }

    private string Of(string name) => Path.Combine(_folder.Of("out"), name);

    private string Read(string name) => File.ReadAllText(Of(name));

    private string[] Names() => [.. Directory.EnumerateFiles(_folder.Of("out")).Select(Path.GetFileName)!];
}
