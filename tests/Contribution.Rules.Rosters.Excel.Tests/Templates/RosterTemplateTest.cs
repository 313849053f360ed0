using System.Collections.Immutable;
using Contribution.Rules.Rosters.Excel.Tests.Books;
using Contribution.Rules.Rosters.Input.Headers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Contribution.Rules.Rosters.Excel.Tests.Templates;

public sealed class RosterTemplateTest
{
    private static readonly ListColumn[] Persons = [.. ListColumn.In("person", "check")];
    private static readonly ListColumn[] Employers = [.. ListColumn.In("employer")];

    [Fact]
    public void Filled_in_template_is_read_without_a_rejected_row()
    {
        RosterReading reading = Read(Filled(rows: 1, (column, _) => column.Words?.Chinese[^1]));

        reading.Faults.Should().BeEmpty();
        reading.Notes.Should().BeEmpty();
        reading.Roster.Rejected.Should().BeEmpty();
        reading.Roster.Persons.Should().ContainSingle().Which.Facts.PriorYearMonthlyWage.Should().Be(2277.83m);
        reading.Roster.Persons[0].EmployerId.Should().Be("001");
        reading.Roster.Employers.Should().ContainSingle().Which.Facts.Id.Should().Be("001");
    }

    [Fact]
    public void Every_word_that_the_template_offers_is_read()
    {
        int most = Persons.Concat(Employers).Max(column => column.Words?.Chinese.Length ?? 0);

        RosterReading reading = Read(
            Filled(
                most,
                (column, row) =>
                    column.Words?.Chinese is ImmutableArray<string> words ? words[row % words.Length] : null
            )
        );

        reading.Roster.Rejected.Should().BeEmpty();
        reading.Roster.Persons.Should().HaveCount(most).And.HaveCountGreaterThan(3);
        reading.Roster.Employers.Should().HaveCount(most);
    }

    [Fact]
    public void Template_columns_of_money_and_choices_reject_other_text()
    {
        ListColumn[] columns = [.. Persons.Where(IsFactOfAKind)];

        RosterReading reading = Read(
            Filled(columns.Length, (column, row) => column == columns[row] ? "?" : column.Words?.Chinese[^1])
        );

        columns.Should().HaveCountGreaterThan(3);
        reading
            .Roster.Rejected.Where(row => row.File == "persons")
            .Select(row => (row.Column, row.Value))
            .Should()
            .Equal(columns.Select(column => ((string?)column.Chinese, (string?)"?")));
    }

    [Fact]
    public void Template_has_checks_for_typed_values()
    {
        using SpreadsheetDocument document = Open(Empty());
        Dictionary<string, DataValidation> checks = SheetOf(document, "人员")
            .Descendants<DataValidation>()
            .ToDictionary(check => check.SequenceOfReferences!.InnerText!);

        checks["B2:B1048576"].Formula1!.Text.Should().StartWith("\"职工,退休返聘人员,");
        checks["B2:B1048576"].Type!.Value.Should().Be(DataValidationValues.List);
        checks["F2:F1048576"].Type!.Value.Should().Be(DataValidationValues.Decimal);
        checks["F2:F1048576"].Formula1!.Text.Should().Be("0");
        // Excel refuses the file where a list is longer.
        checks.Values.Should().OnlyContain(check => check.Formula1!.Text.Length <= 255);
        SheetOf(document, "人员").Descendants<Column>().First().Style!.Value.Should().Be(2);
    }

    [Fact]
    public void Template_is_valid_by_the_schema_of_workbooks()
    {
        using SpreadsheetDocument document = Open(Empty());

        new OpenXmlValidator().Validate(document).Select(error => error.Description).Should().BeEmpty();
        SheetOf(document, "说明").Descendants<Row>().Should().HaveCount(1 + Persons.Length + Employers.Length);
    }

    private static bool IsFactOfAKind(ListColumn column) =>
        column.Written.Length > 0 && KnownHeaders.Persons.Facts.Contains(column.Name);

    private static string Plain(ListColumn column, int row) =>
        column.Written switch
        {
            "money" => "2277.83",
            "whole" => "6",
            "day" => "2011-06-30",
            _ => $"{row + 1:000}",
        };

    private static RosterReading Read(byte[] workbook) =>
        RosterReader.Read(
            new RosterFile("persons", Converted.Of(workbook, WorkbookList.Persons).Csv),
            new RosterFile("employers", Converted.Of(workbook, WorkbookList.Employers).Csv)
        );

    /// <summary>The template with persons and as many employers; where no value is given, an ordinary one.</summary>
    private static byte[] Filled(int rows, Func<ListColumn, int, string?> value)
    {
        using MemoryStream stream = new();
        stream.Write(Empty());
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            for (int row = 0; row < rows; row++)
            {
                Fill(SheetOf(document, "人员"), Persons, row, value);
                Fill(SheetOf(document, "单位"), Employers, row, value);
            }
        }

        return stream.ToArray();
    }

    private static void Fill(Worksheet sheet, ListColumn[] columns, int row, Func<ListColumn, int, string?> value) =>
        sheet
            .GetFirstChild<SheetData>()!
            .AppendChild(
                new Row(
                    columns
                        .Select(column => (column.Written, Text: value(column, row) ?? Plain(column, row)))
                        .Select(cell =>
                            cell.Written == "money" && cell.Text != "?"
                                ? new Cell { CellValue = new CellValue(cell.Text) }
                                : new Cell
                                {
                                    DataType = CellValues.InlineString,
                                    InlineString = new InlineString(new Text(cell.Text)),
                                }
                        )
                )
                {
                    RowIndex = (uint)row + 2,
                }
            );

    private static byte[] Empty()
    {
        using MemoryStream stream = new();
        RosterTemplate.Write(stream);
        return stream.ToArray();
    }

    private static SpreadsheetDocument Open(byte[] bytes) =>
        SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static Worksheet SheetOf(SpreadsheetDocument document, string name)
    {
        WorkbookPart workbook = document.WorkbookPart!;
        Sheet sheet = workbook.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)workbook.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }
}
