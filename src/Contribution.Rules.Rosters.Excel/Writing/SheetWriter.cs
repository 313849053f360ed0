using System.Globalization;
using Contribution.Rules.Rosters.Excel.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>Writes one sheet, row by row: its head in bold and always in sight, with a filter.</summary>
/// <param name="sheet">The table.</param>
/// <param name="widths">How wide its columns are.</param>
internal sealed class SheetWriter(WorkbookSheet sheet, int[] widths)
{
    private const uint A4 = 9;

    /// <summary>Writes it.</summary>
    /// <param name="stream">Takes the part of the workbook.</param>
    /// <param name="rows">The rows, from the first that is not written yet.</param>
    /// <param name="most">The maximum number of rows of the sheet, its head among them.</param>
    public void Write(Stream stream, RowCursor rows, int most)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(View());
        writer.WriteElement(new Columns(sheet.Table.Columns.Select(Column)));
        writer.WriteStartElement(new SheetData());
        Row(writer, 1, [.. sheet.Table.Columns.Select(column => column.Heading)], isBold: true);
        int row = 1;
        int last = sheet.Total is null ? most : most - 1;
        while (row < last && rows.TryTake(out IReadOnlyList<string>? values))
        {
            Row(writer, ++row, values, isBold: false);
        }

        // Below the rows that the filter sorts and hides.
        if (!rows.HasMore && sheet.Total?.Row(sheet.Table.Columns.Length) is { } total)
        {
            Row(writer, row + 1, total, isBold: true);
        }

        writer.WriteEndElement();
        writer.WriteElement(
            new AutoFilter { Reference = $"A1:{new CellAddress(row, sheet.Table.Columns.Length - 1)}" }
        );
        if (sheet.IsForm)
        {
            writer.WriteElement(FormChecks.Create(sheet.Table.Columns));
        }

        writer.WriteElement(Page());
        writer.WriteElement(new HeaderFooter(new OddFooter("&C&P / &N")));
        writer.WriteEndElement();
    }

    /// <summary>On paper all columns are on a page of A4, and the rows on as many as they need.</summary>
    private static PageSetup Page() =>
        new()
        {
            PaperSize = A4,
            Orientation = OrientationValues.Landscape,
            FitToWidth = 1,
            FitToHeight = 0,
        };

    private static SheetViews View() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private Column Column(SheetColumn column, int place) =>
        new()
        {
            Min = (uint)place + 1,
            Max = (uint)place + 1,
            Width = widths[place],
            CustomWidth = true,
            Style = column.Kind == SheetColumnKind.Figure ? Styles.Money : Styles.Text,
        };

    private void Row(OpenXmlWriter writer, int number, IReadOnlyList<string> values, bool isBold)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (int column = 0; column < values.Count; column++)
        {
            if (values[column].Length > 0)
            {
                writer.WriteElement(Cell(new CellAddress(number, column), values[column], isBold));
            }
        }

        writer.WriteEndElement();
    }

    private Cell Cell(CellAddress address, string value, bool isBold)
    {
        Cell cell = new() { CellReference = address.ToString() };
        if (
            address.Row > 1
            && sheet.Table.Columns[address.Column].Kind == SheetColumnKind.Figure
            && (IsMoney(value) || IsWhole(value))
        )
        {
            cell.StyleIndex =
                isBold ? Styles.Sum
                : IsWhole(value) ? Styles.Whole
                : Styles.Money;
            cell.CellValue = new CellValue(value);
            return cell;
        }

        cell.StyleIndex =
            isBold ? Styles.Heading
            : widths[address.Column] == ColumnWidths.Most ? Styles.Wrapped
            : Styles.Text;
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(
            new Text(CellString.Write(value)) { Space = SpaceProcessingModeValues.Preserve }
        );
        return cell;
    }

    /// <summary>Whether a value is a whole number that Excel keeps whole; one with a 0 before it is none.</summary>
    private static bool IsWhole(string value) =>
        value.Length <= 15 && (value == "0" || (value[0] is >= '1' and <= '9' && value.All(char.IsAsciiDigit)));

    /// <summary>Whether a value is an amount with exactly two decimals that Excel keeps whole.</summary>
    private static bool IsMoney(string value) =>
        value.Length is > 3 and <= 16
        && value[^3] == '.'
        && decimal.TryParse(
            value,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out _
        );
}
