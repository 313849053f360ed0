using System.Diagnostics;
using System.Globalization;
using System.Text;
using Contribution.Rules.Cli.Tests.Running;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Tests.Formats;

/// <summary>A list may be a workbook wherever a command reads one; what its bytes say counts, not its name.</summary>
public sealed class ExcelTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Roster_writes_the_same_bytes_from_a_workbook_as_from_CSV()
    {
        string persons = Repository.File("samples", "audits", "persons.csv");
        string employers = Repository.File("samples", "audits", "employers.csv");

        ToolRun csv = Roster(persons, employers, "csv");
        ToolRun xlsx = Roster(Book("p.csv", persons), Book("e.xlsx", employers), "xlsx");

        csv.Code.Should().Be(ExitCode.Done);
        xlsx.Should().Be(csv);
        foreach (string name in new[] { BasesFiles.PersonsName, BasesFiles.EmployersName, "rejects.csv" })
        {
            File.ReadAllBytes(_folder.Of($"xlsx/{name}")).Should().Equal(File.ReadAllBytes(_folder.Of($"csv/{name}")));
        }
    }

    [Fact]
    public void Rejected_rows_name_the_row_of_the_sheet()
    {
        ToolRun run = Roster(
            Repository.File("samples", "rosters", "persons.xlsx"),
            Repository.File("samples", "rosters", "employers-gb18030.csv"),
            "out"
        );

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should()
            .Contain("persons.xlsx: sheet \"参保人员\" is read; not read: \"说明\"")
            .And.Contain("persons.xlsx: the header is row 3; 2 rows above it are not read")
            .And.Contain("persons.xlsx[参保人员]:8: a number of more than 15 digits")
            .And.Contain("persons.xlsx[参保人员]:10: 月平均工资 \"=[1]工资!F12\": not an amount of money");
        File.ReadAllText(_folder.Of("out/rejects.csv")).Should().Contain(",8,,").And.Contain(",10,月平均工资,");
        File.ReadAllLines(_folder.Of("out/bases.csv")).Should().HaveCount(1 + 4);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("audit")]
    [InlineData("notice")]
    [InlineData("summary")]
    [InlineData("redetermine")]
    public void Every_command_on_lists_reads_workbooks(string command)
    {
        string persons = Repository.File("samples", "audits", "persons.csv");
        string employers = Repository.File("samples", "audits", "employers.csv");

        ToolRun csv = On(command, persons, employers);
        ToolRun xlsx = On(command, Book("persons.csv", persons), Book("employers.csv", employers));

        xlsx.Code.Should().Be(csv.Code);
        // Places in a workbook have the sheet behind the file, and tables are wider by it.
        Words(xlsx.Output.Replace("[Sheet1]", "", StringComparison.Ordinal))
            .Should()
            .NotBeEmpty()
            .And.Equal(Words(csv.Output));
    }

    [Fact]
    public void Commands_read_further_lists_from_workbooks()
    {
        string insured = Book("insured.xlsx", Repository.File("samples", "audits", "insured.csv"));
        string pay = Book("pay.xlsx", Directory.GetFiles(Repository.File("samples", "wages"), "*.csv")[0]);

        On(
            "audit",
            Repository.File("samples", "audits", "persons.csv"),
            Repository.File("samples", "audits", "employers.csv"),
            "--insured",
            insured
        )
            .Output.Should()
            .Contain("insured but not listed");
        Tool.Run("wages", "--pay", pay, "--year", "2010", "--by", "2006-60", "--out", _folder.Of("wages"))
            .Error.Should()
            .NotContain("Excel");
    }

    [Fact]
    public void Command_reports_a_sheet_without_required_columns_and_the_option_that_names_sheets()
    {
        string file = _folder.Of("p.xlsx");
        using (FileStream book = File.Create(file))
        {
            WorkbookWriter.Write(book, [Sheet("一", "id", "category"), Sheet("二", "姓名", "工资")]);
        }

        Tool.Run("check", "--persons", file, "--lang", "en")
            .Error.Should()
            .Contain("name the sheets to read (--sheet)");
        Tool.Run("check", "--persons", file, "--lang", "zh").Error.Should().Contain("指明读取哪些工作表（--sheet）");
        Tool.Run("check", "--persons", file, "--sheet", "一", "--lang", "en").Error.Should().NotContain("--sheet");
    }

    [Theory]
    [InlineData("PK\u0003\u0004workbook", "damaged, or no .xlsx workbook", "文件已损坏")]
    [InlineData("\u00D0\u00CF\u0011\u00E0", "an old Excel file (97-2003 workbook, .xls)", "旧版 Excel")]
    public void Command_reports_an_unreadable_workbook(string bytes, string english, string chinese)
    {
        string file = _folder.Of("p.xlsx");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(bytes));
        string employers = Repository.File("samples", "audits", "employers.csv");

        foreach (ToolRun run in new[] { Roster(file, employers, "out"), On("check", file, employers) })
        {
            run.Code.Should().Be(ExitCode.InvalidInput);
            run.Error.Should().Contain("p.xlsx: ").And.Contain(english).And.NotContain("   at ");
        }

        Tool.Run("check", "--persons", file, "--lang", "zh").Error.Should().Contain(chinese);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Command_leaves_no_temporary_file_of_a_workbook(bool isWhole)
    {
        byte[] sample = await File.ReadAllBytesAsync(Repository.File("samples", "rosters", "persons.xlsx"));
        string persons = _folder.Of("persons.xlsx");
        await File.WriteAllBytesAsync(persons, isWhole ? sample : sample[..^100]);
        string temporary = Directory.CreateDirectory(_folder.Of("tmp")).FullName;
        string employers = Repository.File("samples", "rosters", "employers-gb18030.csv");

        using Process process = ToolProcess.Start(
            "en",
            temporary,
            ["roster", "--persons", persons, "--employers", employers, .. Question.Daqing, "--out", _folder.Of("out")]
        );
        ToolRun run = await ToolProcess.EndAsync(process);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain(isWhole ? "persons.xlsx[参保人员]:8: " : "persons.xlsx: damaged");
        Directory.EnumerateFileSystemEntries(temporary, "contribution-rules-*").Should().BeEmpty();
    }

    private static string[] Words(string output) =>
        output.Split([' ', '─', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private ToolRun Roster(string persons, string employers, string folder) =>
        On("roster", persons, employers, "--out", _folder.Of(folder));

    private ToolRun On(string command, string persons, string employers, params string[] more)
    {
        string[] lists = ["--persons", persons, "--employers", employers];
        string[] needed = command switch
        {
            "check" => [],
            "notice" => [.. Question.Daqing, "--out", _folder.Of("notices")],
            "redetermine" => [.. Question.Daqing, "--from", "2011-01", "--through", "2011-06"],
            _ => Question.Daqing,
        };
        return Tool.Run([command, .. lists, .. needed, .. more]);
    }

    /// <summary>A sheet with one person.</summary>
    private static WorkbookSheet Sheet(string name, params string[] headings) =>
        new(
            name,
            new ResultTable(
                [.. headings.Select(heading => new SheetColumn(heading))],
                [
                    ["甲", "职工"],
                ]
            )
        );

    /// <summary>A list as a workbook, with money as numbers.</summary>
    private string Book(string name, string csv)
    {
        byte[] text = File.ReadAllBytes(csv);
        string[] headings = CsvRows.Headings(new MemoryStream(text));
        string[][] rows = [.. CsvRows.Read(new MemoryStream(text)).Select(row => row.ToArray())];
        using FileStream book = File.Create(_folder.Of(name));
        WorkbookWriter.Write(
            book,
            [
                new WorkbookSheet(
                    "Sheet1",
                    new ResultTable(
                        [
                            .. headings.Select(
                                (heading, column) =>
                                    new SheetColumn(
                                        heading,
                                        rows.Any(row => IsMoney(row[column]))
                                            ? SheetColumnKind.Figure
                                            : SheetColumnKind.Text
                                    )
                            ),
                        ],
                        rows
                    )
                ),
            ]
        );
        return _folder.Of(name);
    }

    private static bool IsMoney(string text) =>
        text.Contains('.', StringComparison.Ordinal)
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
