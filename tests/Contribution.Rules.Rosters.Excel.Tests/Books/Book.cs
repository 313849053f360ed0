using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Tests.Books;

/// <summary>A workbook as Excel writes it, with sheets whose rows are given in its own XML.</summary>
internal sealed class Book
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const uint FirstCustom = 164;

    private readonly List<(string Name, string Rows, string More, string Before, SheetStateValues? State)> _sheets = [];
    private readonly List<string> _shared = [];
    private readonly List<uint> _styles = [];
    private readonly List<string> _codes = [];

    /// <summary>Whether dates count from 1904.</summary>
    public bool Since1904 { get; init; }

    /// <summary>A workbook with one sheet.</summary>
    public static Book Of(string rows) => new Book().Sheet("Sheet1", rows);

    public Book Sheet(string name, string rows, SheetStateValues? state = null, string more = "", string before = "")
    {
        _sheets.Add((name, rows, more, before, state));
        return this;
    }

    /// <summary>Adds shared strings, each as the XML inside its item.</summary>
    public Book Shared(params string[] items)
    {
        _shared.AddRange(items);
        return this;
    }

    /// <summary>Adds styles with built-in number formats; the first has the number 1.</summary>
    public Book Styles(params uint[] formats)
    {
        _styles.AddRange(formats);
        return this;
    }

    /// <summary>Adds styles with number formats of their own.</summary>
    public Book Codes(params string[] codes)
    {
        _styles.AddRange(codes.Select((_, place) => FirstCustom + (uint)(_codes.Count + place)));
        _codes.AddRange(codes);
        return this;
    }

    public byte[] Bytes()
    {
        using MemoryStream bytes = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            Sheets sheets = new();
            foreach ((string name, string rows, string more, string before, SheetStateValues? state) in _sheets)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                Feed(part, $"<worksheet xmlns=\"{Main}\">{before}<sheetData>{rows}</sheetData>{more}</worksheet>");
                sheets.AppendChild(
                    new Sheet
                    {
                        Name = name,
                        SheetId = (uint)sheets.ChildElements.Count + 1,
                        Id = workbook.GetIdOfPart(part),
                        State = state is SheetStateValues known ? new EnumValue<SheetStateValues>(known) : null,
                    }
                );
            }

            workbook.Workbook = new Workbook(new WorkbookProperties { Date1904 = Since1904 }, sheets);
            Feed(
                workbook.AddNewPart<SharedStringTablePart>(),
                $"<sst xmlns=\"{Main}\">{string.Concat(_shared.Select(item => $"<si>{item}</si>"))}</sst>"
            );
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Stylesheet();
        }

        return bytes.ToArray();
    }

    private Stylesheet Stylesheet() =>
        new(
            new NumberingFormats(
                _codes.Select(
                    (code, place) =>
                        new NumberingFormat { NumberFormatId = FirstCustom + (uint)place, FormatCode = code }
                )
            ),
            new Fonts(new Font()),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([
                new CellFormat(),
                .. _styles.Select(format => new CellFormat { NumberFormatId = format, ApplyNumberFormat = true }),
            ])
        );

    private static void Feed(OpenXmlPart part, string xml)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}
