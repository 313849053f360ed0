using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Workbooks.Reading;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Cli.Tests.Rosters;

/// <summary>The option <c>--xlsx</c> and the command <c>template</c>.</summary>
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

    [Theory]
    [InlineData("roster", "bases.xlsx", "bases.csv", "persons,employers,rejects")]
    [InlineData("check", "quality.xlsx", "quality.csv", "quality,anomalies,rejects")]
    [InlineData("audit", "audit.xlsx", "audit.csv", "persons,employers,rejects")]
    public void The_tables_come_as_a_workbook_too(string command, string workbook, string table, string sheets)
    {
        ToolRun run = Run(command, "--out", _folder.Path, "--xlsx");

        run.Code.Should().Be(ExitCode.Done, run.Error);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(_folder.Of(workbook), isEditable: false);
        document
            .WorkbookPart!.Workbook!.Descendants<Sheet>()
            .Select(sheet => sheet.Name!.Value)
            .Should()
            .Equal(sheets.Split(','));
        string[] lines = File.ReadAllLines(_folder.Of(table));
        Csv(workbook).Select(Ids).Should().Equal(lines.Select(Ids));
        _folder.Names.Should().NotContain(name => name.EndsWith(".partial"));
    }

    [Fact]
    public void Sheets_have_Chinese_names_where_asked_for()
    {
        Run("roster", "--out", _folder.Path, "--xlsx", "--lang", "zh");

        using SpreadsheetDocument document = SpreadsheetDocument.Open(_folder.Of("bases.xlsx"), isEditable: false);
        document
            .WorkbookPart!.Workbook!.Descendants<Sheet>()
            .Select(sheet => sheet.Name!.Value)
            .Should()
            .Equal("人员", "单位", "被拒");
    }

    [Fact]
    public void Without_the_option_there_is_no_workbook()
    {
        Run("roster", "--out", _folder.Path);

        _folder.Names.Should().BeEquivalentTo("bases.csv", "employer-bases.csv", "rejects.csv");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("audit")]
    public void A_workbook_needs_a_folder(string command)
    {
        ToolRun run = Run(command, "--xlsx");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be("--xlsx needs --out DIR" + Environment.NewLine);
    }

    [Fact]
    public void A_workbook_that_cannot_be_written_leaves_no_result()
    {
        File.CreateSymbolicLink(_folder.Of("bases.xlsx"), "/dev/full");

        ToolRun run = Run("roster", "--out", _folder.Path, "--xlsx");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("cannot");
        _folder.Names.Should().Equal("bases.xlsx");
    }

    [Fact]
    public void A_result_that_cannot_be_read_again_is_told()
    {
        File.CreateSymbolicLink(_folder.Of("bases.csv"), "/dev/null");

        ToolRun run = Run("roster", "--out", _folder.Path, "--xlsx");

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("/dev/null");
        _folder.Names.Should().Equal("bases.csv");
    }

    [Fact]
    public void The_template_is_a_list_without_rows()
    {
        ToolRun run = Tool.Run("template", "--out", _folder.Of("t.xlsx"));

        run.Should().Be(new ToolRun(ExitCode.Done, "", ""));
        Csv("t.xlsx")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("个人编号,缴费人员类别,单位编号,姓名,公民身份证号码,");
        ToolRun check = Tool.Run("check", "--persons", _folder.Of("t.xlsx"), "--employers", _folder.Of("t.xlsx"));
        check.Output.Should().StartWith("0 rows: 0 read, 0 rejected");
        check.Error.Should().Contain("sheet \"单位\" is read");
    }

    [Fact]
    public void A_template_is_not_written_over_a_list()
    {
        string list = _folder.Of("t.xlsx");
        File.Copy(Repository.File("samples", "rosters", "persons.xlsx"), list);
        byte[] before = File.ReadAllBytes(list);

        ToolRun english = Tool.Run("template", "--out", list, "--lang", "en");
        ToolRun chinese = Tool.Run("template", "--out", list, "--lang", "zh");

        english.Should().Be(new ToolRun(ExitCode.InvalidInput, "", $"{list} exists already; it is not overwritten\n"));
        chinese.Should().Be(new ToolRun(ExitCode.InvalidInput, "", $"已有 {list};不覆盖\n"));
        File.ReadAllBytes(list).Should().Equal(before);
    }

    [Fact]
    public void A_template_needs_a_name() => Tool.Run("template").Code.Should().Be(ExitCode.InvalidInput);

    [Fact]
    public void A_template_is_a_workbook_by_its_name_too()
    {
        ToolRun run = Tool.Run("template", "--out", _folder.Of("t.csv"));

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Be($"--out: \"{_folder.Of("t.csv")}\" is not allowed; allowed: a name that ends in .xlsx\n");
        File.Exists(_folder.Of("t.csv")).Should().BeFalse();
    }

    private static ToolRun Run(string command, params string[] more) =>
        Tool.Run([command, .. Lists, .. command == "check" ? [] : Question.Daqing, .. more]);

    private string[] Csv(string workbook)
    {
        using FileStream stream = File.OpenRead(_folder.Of(workbook));
        using MemoryStream csv = new();
        WorkbookFile.ToCsv(stream, WorkbookList.Persons, csv);
        return System.Text.Encoding.UTF8.GetString(csv.ToArray())[1..].TrimEnd('\n').Split('\n');
    }

    /// <summary>The first two values: the others may be amounts, which Excel writes without their last zeros.</summary>
    private static string Ids(string line) => string.Join(',', line.TrimStart('\uFEFF').Split(',').Take(2));
}
