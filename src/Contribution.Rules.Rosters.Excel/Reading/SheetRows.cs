using System.Globalization;
using Contribution.Rules.Rosters.Excel.Reading.Cells;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>Goes through the rows of a sheet, one cell in memory after the other.</summary>
/// <param name="part">The sheet.</param>
/// <param name="cells">Reads its cells.</param>
internal sealed class SheetRows(WorksheetPart part, CellReader cells)
{
    private int _column;

    /// <summary>The rows that are not empty, from the top.</summary>
    /// <exception cref="WorkbookException">They are not in their order, or too many.</exception>
    public IEnumerable<SheetRow> Read()
    {
        using PartStream stream = new(part.GetStream(FileMode.Open, FileAccess.Read));
        using OpenXmlPartReader reader = new(stream, part.Features, new OpenXmlPartReaderOptions());
        int row = 0;
        bool isHidden = false;
        List<CellReading> found = [];
        while (reader.Read() && !(reader.ElementType == typeof(SheetData) && reader.IsEndElement))
        {
            stream.Step();
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                cells.Budget.AddEmpty();
                row = Number(reader, row);
                isHidden =
                    reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "hidden").Value
                        is "1"
                            or "true";
                found = [];
                _column = 0;
            }
            else if (reader.ElementType == typeof(Cell) && reader.IsStartElement)
            {
                Take((Cell)reader.LoadCurrentElement()!, found);
                stream.Step();
            }
            else if (reader.IsStartElement)
            {
                cells.Budget.AddEmpty();
            }

            if (reader.ElementType == typeof(Row) && reader.IsEndElement && found.Count > 0)
            {
                yield return new SheetRow(row, found) { IsHidden = isHidden };
                found = [];
            }
        }
    }

    /// <summary>Reads the number of a row or cell; one without a number follows the one before it.</summary>
    private static int Number(OpenXmlReader reader, int before)
    {
        string? written = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value;
        int number = before + 1;
        bool isNumber =
            written is null || int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return isNumber && number > PackageLimits.Rows
                ? throw WorkbookException.TooLarge(
                    $"超过 {PackageLimits.Rows} 行",
                    $"more than {PackageLimits.Rows} rows"
                )
            : isNumber && number > before ? number
            : throw WorkbookException.Broken();
    }

    private void Take(Cell cell, List<CellReading> found)
    {
        int column = cell.CellReference?.InnerText is string address ? CellAddress.ColumnOf(address) : _column;
        if (column >= PackageLimits.Columns)
        {
            throw WorkbookException.TooLarge(
                $"超过 {PackageLimits.Columns} 列",
                $"more than {PackageLimits.Columns} columns"
            );
        }

        CellReading reading = cells.Read(cell, column);
        if (!string.IsNullOrWhiteSpace(reading.Text))
        {
            cells.Budget.AddFilled();
            found.Add(found.Count == 0 || found[^1].Column < column ? reading : throw WorkbookException.Broken());
        }
        else
        {
            cells.Budget.AddEmpty();
        }

        _column = column + 1;
    }
}
