using Contribution.Rules.Cli.Tests.Running;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Cli.Tests.Formats;

/// <summary>The option <c>--xlsx</c>.</summary>
public sealed class ExcelResultsTest : IDisposable
{
    private static readonly string[] Lists =
    [
        "--persons",
        Repository.File("samples", "audits", "persons.csv"),
        "--employers",
        Repository.File("samples", "audits", "employers.csv"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static readonly string[] Redetermination =
    [
        "redetermine",
        "--persons",
        Repository.File("samples", "redeterminations", "liaoning-2022-persons.csv"),
        "--employers",
        Repository.File("samples", "redeterminations", "liaoning-2022-employers.csv"),
        "--jurisdiction",
        "210100",
        "--year",
        "2022",
        "--insurance",
        "pension",
        "--use-reference-table",
    ];

    private static readonly string[] TrueUps = [.. Redetermination, "--contributions"];

    private static readonly string[] Wages =
    [
        "wages",
        "--pay",
        Repository.File("samples", "wages", "pay-2010.csv"),
        "--year",
        "2010",
        "--by",
        "2006-60",
    ];

    /// <summary>Each command with its workbook, its first table, its sheets, and a word that people read in it.</summary>
    public static TheoryData<string[], string, string, string, string> Workbooks =>
        new()
        {
            { ["roster", .. Lists, .. Question.Daqing], "bases.xlsx", "bases.csv", "人员,单位,未读入", "刘建国" },
            { ["audit", .. Lists, .. Question.Daqing], "audit.xlsx", "audit.csv", "人员,单位,未读入", "少报基数" },
            { Wages, "wages.xlsx", "wages.csv", "月平均工资,项目,未读入", "有未列明的项目" },
            { Redetermination, "differences.xlsx", "differences.csv", "人员,单位,未读入", "有差额" },
            { TrueUps, "differences.xlsx", "differences.csv", "人员,单位,补收金额,未读入", "有差额" },
            { ["summary", .. Lists, .. Question.Daqing], "summary.xlsx", "summary.csv", "汇总,未读入", "事业单位" },
        };

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Xlsx_writes_a_workbook_in_the_requested_language(
        string[] command,
        string workbook,
        string table,
        string sheets,
        string word
    )
    {
        ToolRun run = Tool.Run([.. command, "--out", _folder.Path, "--xlsx", "--lang", "zh"]);

        run.Code.Should().BeOneOf([ExitCode.Done, ExitCode.InvalidInput], run.Error);
        (string Name, string[][] Rows)[] found = Sheets(workbook);
        found.Select(sheet => sheet.Name).Should().Equal(sheets.Split(','));
        int totals = workbook == "bases.xlsx" ? 1 : 0;
        found[0].Rows.Should().HaveCount(File.ReadAllLines(_folder.Of(table)).Length + totals);
        found[0].Rows.SelectMany(row => row).Should().Contain(word);
        found
            .SelectMany(sheet => sheet.Rows[0])
            .Should()
            .NotContain(heading => heading.Any(char.IsAsciiLetter), "headings are in Chinese");
        found[^1].Rows[0].Should().Equal("文件", "行", "列", "值", "原因", "原行");
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Xlsx_shows_no_ids_of_rules(string[] command, string workbook, string table, string sheets, string word)
    {
        Tool.Run([.. command, "--out", _folder.Path, "--xlsx", "--lang", "en"]);

        string[] cells = [.. Sheets(workbook).SelectMany(sheet => sheet.Rows).SelectMany(row => row)];
        cells.Should().NotContain(["own-wage", "floor", "ceiling", "own-total", "not-insured", "rule", "underFiled"]);
        (table + sheets + word).Should().NotBeEmpty();
    }

    [Fact]
    public void Xlsx_of_a_redetermination_has_the_true_ups_in_yuan()
    {
        Tool.Run([.. TrueUps, "--out", _folder.Path, "--xlsx", "--lang", "zh"]);
        // P-1: 178.00 × 8 % = 14.24, 12 months 170.88.
        string[] line = Sheets("differences.xlsx")[2].Rows.Single(row => row[1] == "P-1");
        line.Should().Contain(["14.24", "170.88"]);
    }

    [Fact]
    public void Xlsx_of_a_roster_shows_name_wage_base_status_document_article_and_rule()
    {
        Run("roster", "--out", _folder.Path, "--xlsx", "--lang", "zh");

        Sheets("bases.xlsx")[0]
            .Rows[1]
            .Should()
            .Equal(
                "P-1",
                "刘建国",
                "E-1",
                "1200.00",
                "1366.70",
                "已核定",
                "庆社险函〔2011〕3号",
                "二(二)",
                "低于下限，按下限核定：职工本人缴费基数低于上一年度全省职工月平均工资60%的，按60%缴费"
            );
    }

    [Fact]
    public void Xlsx_of_a_roster_ends_with_a_sum_of_the_bases_that_is_not_read_as_a_person()
    {
        string persons = _folder.Write(
            "p.csv",
            "个人编号,单位编号,姓名,人员类别,月平均工资\nP-1,E-1,甲,职工,1500\nP-2,E-1,乙,职工,1600.5\nP-3,E-1,丙,职工,\n"
        );
        Tool.Run([
            "roster",
            "--persons",
            persons,
            .. Lists[2..],
            .. Question.Daqing,
            "--out",
            _folder.Of("o"),
            "--xlsx",
            "--lang",
            "zh",
        ]);

        // P-3 has no wage, so no base: it is counted beside the sum.
        Sheets("o/bases.xlsx")[0].Rows[^1].Should().Equal("合计", "3100.50", "不含没有金额的 1 行");
        ToolRun again = Tool.Run([
            "check",
            "--persons",
            _folder.Of("o/bases.xlsx"),
            "--category",
            "employee",
            "--lang",
            "en",
        ]);
        again.Output.Should().StartWith("4 rows: 3 read, 0 rejected, 1 non-data rows", again.Error);
    }

    [Theory]
    [InlineData("zh", "合计", "含暂定的 1 行，不含没有金额的 1 行")]
    [InlineData("en", "Total", "provisional rows: 1, rows without an amount: 1")]
    public void Xlsx_of_a_roster_marks_provisional_amounts_in_its_sum(string language, string label, string remark)
    {
        Run("roster", "--out", _folder.Path, "--xlsx", "--lang", language);

        Sheets("bases.xlsx")[0].Rows[^1].Should().Equal(label, "22610.20", remark);
    }

    [Fact]
    public void Xlsx_has_a_sheet_of_rejected_rows_with_their_reasons()
    {
        string persons = _folder.Write("p.csv", "个人编号,单位编号,姓名,人员类别,月平均工资\nP,E-1,甲,职工,很多\n");

        Tool.Run([
            "roster",
            "--persons",
            persons,
            .. Lists[2..],
            .. Question.Daqing,
            "--out",
            _folder.Of("o"),
            "--xlsx",
            "--lang",
            "zh",
        ]);

        string[] rejected = Sheets("o/bases.xlsx")[2].Rows[1];
        rejected[1..4].Should().Equal("2", "月平均工资", "很多");
        rejected[4].Should().Contain("不是金额");
    }

    [Fact]
    public void Check_writes_its_tables_as_a_workbook()
    {
        Run("check", "--out", _folder.Path, "--xlsx").Code.Should().Be(ExitCode.Done);

        Sheets("quality.xlsx").Select(sheet => sheet.Name).Should().HaveCount(4).And.Contain("accuracy");
    }

    [Fact]
    public void Xlsx_names_sheets_in_Chinese_when_asked_for()
    {
        Run("roster", "--out", _folder.Path, "--xlsx", "--lang", "zh");

        using SpreadsheetDocument document = SpreadsheetDocument.Open(_folder.Of("bases.xlsx"), isEditable: false);
        document
            .WorkbookPart!.Workbook!.Descendants<Sheet>()
            .Select(sheet => sheet.Name!.Value)
            .Should()
            .Equal("人员", "单位", "未读入");
    }

    [Fact]
    public void Roster_writes_no_workbook_without_the_option()
    {
        Run("roster", "--out", _folder.Path);

        _folder.Names.Should().BeEquivalentTo("bases.csv", "employer-bases.csv", "rejects.csv");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("audit")]
    [InlineData("summary")]
    [InlineData("redetermine")]
    public void Xlsx_requires_a_folder(string command)
    {
        ToolRun run = Run(command, "--xlsx");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be("--xlsx needs --out DIR" + Environment.NewLine);
    }

    [Fact]
    public void Xlsx_leaves_no_result_when_the_workbook_cannot_be_written()
    {
        File.CreateSymbolicLink(_folder.Of("bases.xlsx"), "/dev/full");

        ToolRun run = Run("roster", "--out", _folder.Path, "--xlsx");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("cannot");
        _folder.Names.Should().Equal("bases.xlsx");
    }

    [Fact]
    public void Xlsx_reports_a_result_that_cannot_be_read_again()
    {
        File.CreateSymbolicLink(_folder.Of("bases.csv"), "/dev/null");

        ToolRun run = Run("roster", "--out", _folder.Path, "--xlsx");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("/dev/null");
        _folder.Names.Should().Equal("bases.csv");
    }

    private static ToolRun Run(string command, params string[] more) =>
        Tool.Run([command, .. Lists, .. command == "check" ? [] : Question.Daqing, .. more]);

    /// <summary>The sheets of a workbook with what stands in their cells.</summary>
    private (string Name, string[][] Rows)[] Sheets(string workbook)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(_folder.Of(workbook), isEditable: false);
        WorkbookPart part = document.WorkbookPart!;
        return
        [
            .. part.Workbook!.Descendants<Sheet>()
                .Select(sheet =>
                    (
                        sheet.Name!.Value!,
                        ((WorksheetPart)part.GetPartById(sheet.Id!.Value!))
                            .Worksheet!.Descendants<Row>()
                            .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray())
                            .ToArray()
                    )
                ),
        ];
    }
}
