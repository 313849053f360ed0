using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>The number formats of a workbook's cells, by the number of the cell's style.</summary>
internal sealed class NumberFormats
{
    private readonly NumberFormat[] _byStyle;

    /// <summary>Reads them; a workbook without styles has numbers only.</summary>
    public NumberFormats(WorkbookPart workbook)
    {
        Stylesheet? styles = workbook.WorkbookStylesPart?.Stylesheet;
        Dictionary<uint, string> codes = [];
        foreach (NumberingFormat format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            codes[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value ?? "";
        }

        _byStyle =
        [
            .. (styles?.CellFormats?.Elements<CellFormat>() ?? [])
                .Select(format => format.NumberFormatId?.Value ?? 0)
                .Select(id =>
                    codes.TryGetValue(id, out string? code) ? NumberFormat.Parse(code) : NumberFormat.BuiltIn(id)
                ),
        ];
        Since1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
    }

    /// <summary>Whether dates count from 1904.</summary>
    public bool Since1904 { get; }

    /// <summary>The format of a style; a number where there is no such style.</summary>
    /// <param name="style">The style as the cell names it; null is the first.</param>
    public NumberFormat Find(string? style) =>
        int.TryParse(style ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out int place)
        && place < _byStyle.Length
            ? _byStyle[place]
            : default;
}
