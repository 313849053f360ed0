using System.Globalization;
using System.IO.Compression;
using Contribution.Rules.Rosters.Excel.Tests.Books;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Contribution.Rules.Rosters.Excel.Tests.Writing;

public sealed class WorkbookWriterTest
{
    private static readonly WorkbookSheet Bases = new(
        "人员",
        new ResultTable(
            [new SheetColumn("个人编号"), new SheetColumn("base", SheetColumnKind.Figure)],
            [
                ["0012.50", "3000.00"],
                ["230602196803120117", "-12.30"],
                ["=1+1", "3000"],
                ["", "1e5"],
                ["甲,\"乙\"", "12345678901234567.00"],
                ["0", "0012"],
            ]
        )
    );

    [Fact]
    public void Written_workbook_is_read_again() =>
        Converted
            .Of(Written(Bases))
            .Lines.Should()
            .Equal(
                "个人编号,base",
                "0012.50,3000",
                "230602196803120117,-12.3",
                "=1+1,3000",
                ",1e5",
                "\"甲,\"\"乙\"\"\",12345678901234567.00",
                "0,0012"
            );

    [Fact]
    public void Write_makes_numbers_of_money_and_counts_and_of_nothing_else()
    {
        using SpreadsheetDocument document = Open(Written(Bases));
        Cell[] cells = [.. SheetOf(document, 0).Descendants<Cell>()];

        cells
            .Where(cell => cell.DataType is null)
            .Select(cell => (cell.CellReference!.Value, cell.CellValue!.Text, cell.StyleIndex!.Value))
            .Should()
            .Equal(("B2", "3000.00", 3u), ("B3", "-12.30", 3u), ("B4", "3000", 5u));
        cells.Should().NotContain(cell => cell.CellFormula != null);
    }

    [Fact]
    public void Write_gives_a_workbook_that_is_valid_by_its_schema()
    {
        using SpreadsheetDocument document = Open(
            Written(Bases, new WorkbookSheet("form", Bases.Table) { IsForm = true })
        );

        new OpenXmlValidator().Validate(document).Select(error => error.Description).Should().BeEmpty();
    }

    [Fact]
    public void Write_makes_the_head_bold_and_frozen_with_a_filter()
    {
        using SpreadsheetDocument document = Open(Written(Bases));
        Worksheet sheet = SheetOf(document, 0);

        sheet.Descendants<Pane>().Single().State!.Value.Should().Be(PaneStateValues.Frozen);
        sheet.Descendants<AutoFilter>().Single().Reference!.Value.Should().Be("A1:B7");
        sheet.Descendants<Cell>().First().StyleIndex!.Value.Should().Be(1);
        sheet.Descendants<Column>().Select(column => column.GetAttribute("width", "").Value).Should().Equal("22", "24");
    }

    [Fact]
    public void Write_gives_the_same_bytes_for_the_same_tables()
    {
        byte[] first = Written(Bases);

        Written(Bases).Should().Equal(first);
        using ZipArchive archive = new(new MemoryStream(first));
        archive.Entries.Should().OnlyContain(entry => entry.LastWriteTime.Year == 1980);
        archive.Entries.Select(entry => entry.FullName).Should().NotContain(name => name.Contains("docProps"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(7, 3)]
    public void Write_continues_on_the_next_sheet_after_the_last_possible_row(int rows, int sheets)
    {
        WorkbookSheet sheet = new(
            "人员",
            new ResultTable(
                [new SheetColumn("id")],
                Enumerable.Range(0, rows).Select(row => new[] { row.ToString(CultureInfo.InvariantCulture) })
            )
        );
        using MemoryStream bytes = new();

        WorkbookWriter.Write(bytes, [sheet], mostRows: 4);

        using SpreadsheetDocument document = Open(bytes.ToArray());
        Sheet[] names = [.. document.WorkbookPart!.Workbook!.Descendants<Sheet>()];
        names.Select(name => name.Name!.Value).Should().Equal(new[] { "人员", "人员 (2)", "人员 (3)" }.Take(sheets));
        Enumerable
            .Range(0, sheets)
            .SelectMany(place => SheetOf(document, place).Descendants<Row>().Skip(1))
            .Select(row => row.InnerText)
            .Should()
            .Equal(Enumerable.Range(0, rows).Select(row => row.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("a\u0001b")]
    [InlineData("_x0041_")]
    [InlineData("_x_x0041_")]
    [InlineData(" two  blanks ")]
    [InlineData("𠀀")]
    public void Written_text_is_read_unchanged(string text) =>
        Converted.Of(Written(Of(text))).Lines[1].Should().Be(text);

    [Fact]
    public void Write_replaces_an_unpaired_surrogate() =>
        Converted.Of(Written(Of("a\uD840"))).Lines[1].Should().Be("a\uFFFD");

    [Fact]
    public void Write_shortens_a_text_that_exceeds_a_cell() =>
        Converted.Of(Written(Of(new string('x', 40_000)))).Lines[1].Should().HaveLength(32_767).And.EndWith("x…");

    private static WorkbookSheet Of(string text) =>
        new(
            "S",
            new ResultTable(
                [new SheetColumn("姓名")],
                [
                    [text],
                ]
            )
        );

    private static byte[] Written(params WorkbookSheet[] sheets)
    {
        using MemoryStream bytes = new();
        WorkbookWriter.Write(bytes, sheets);
        return bytes.ToArray();
    }

    private static SpreadsheetDocument Open(byte[] bytes) =>
        SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static Worksheet SheetOf(SpreadsheetDocument document, int place)
    {
        WorkbookPart workbook = document.WorkbookPart!;
        Sheet sheet = workbook.Workbook!.Descendants<Sheet>().ElementAt(place);
        return ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/2")]
    [InlineData("[人员]")]
    [InlineData("'人员'")]
    [InlineData("人\n员")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二")]
    public void Write_refuses_a_name_that_Excel_does_not_take(string name)
    {
        Action write = () =>
            WorkbookWriter.Write(new MemoryStream(), [new WorkbookSheet(name, new ResultTable([], []))]);

        write.Should().Throw<ArgumentException>().WithMessage($"*\"{name}\"*");
    }

    [Fact]
    public void Write_refuses_two_sheets_of_one_name()
    {
        WorkbookSheet[] sheets = [new("persons", new ResultTable([], [])), new("Persons", new ResultTable([], []))];
        Action write = () => WorkbookWriter.Write(new MemoryStream(), sheets);

        write.Should().Throw<ArgumentException>().WithMessage("*\"Persons\"*");
    }
}
