using System.Collections.Immutable;
using Contribution.Rules.Rosters.Excel.Tests.Books;
using Contribution.Rules.Rosters.Headers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Contribution.Rules.Rosters.Excel.Tests.Templates;

public sealed class RosterTemplateTest
{
    private static readonly ListColumn[] Persons = [.. ListColumn.In("person", "both", "check")];
    private static readonly ListColumn[] Employers = [.. ListColumn.In("employer", "both")];

    [Fact]
    public void Filled_in_template_is_read_without_a_rejected_row()
    {
        byte[] filled = Filled(column => column.Words?.Chinese[^1] ?? Plain(column));

        RosterReading reading = Read(filled);

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
        for (int word = 0; word < most; word++)
        {
            byte[] filled = Filled(column =>
                column.Words?.Chinese is ImmutableArray<string> words ? words[word % words.Length] : Plain(column)
            );

            Read(filled).Roster.Rejected.Should().BeEmpty();
        }
    }

    [Fact]
    public void Template_columns_of_money_and_choices_reject_other_text()
    {
        foreach (ListColumn column in Persons.Where(IsFactOfAKind))
        {
            byte[] filled = Filled(other => other == column ? "?" : other.Words?.Chinese[^1] ?? Plain(other));

            Read(filled).Roster.Rejected.Should().Contain(row => row.Column == column.Chinese && row.Value == "?");
        }
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

    private static string Plain(ListColumn column) =>
        column.Written switch
        {
            "money" => "2277.83",
            "whole" => "6",
            "day" => "2011-06-30",
            _ => "001",
        };

    private static RosterReading Read(byte[] workbook) =>
        RosterReader.Read(
            new RosterFile("persons", Converted.Of(workbook, WorkbookList.Persons).Csv),
            new RosterFile("employers", Converted.Of(workbook, WorkbookList.Employers).Csv)
        );

    /// <summary>The template with one person and one employer.</summary>
    private static byte[] Filled(Func<ListColumn, string> value)
    {
        using MemoryStream stream = new();
        stream.Write(Empty());
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            Fill(SheetOf(document, "人员"), Persons, value);
            Fill(SheetOf(document, "单位"), Employers, value);
        }

        return stream.ToArray();
    }

    private static void Fill(Worksheet sheet, ListColumn[] columns, Func<ListColumn, string> value) =>
        sheet
            .GetFirstChild<SheetData>()!
            .AppendChild(
                new Row(
                    columns.Select(column =>
                        column.Written == "money" && value(column) != "?"
                            ? new Cell { CellValue = new CellValue(value(column)) }
                            : new Cell
                            {
                                DataType = CellValues.InlineString,
                                InlineString = new InlineString(new Text(value(column))),
                            }
                    )
                )
                {
                    RowIndex = 2,
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
