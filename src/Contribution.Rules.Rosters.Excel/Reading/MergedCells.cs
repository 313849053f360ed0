using System.Globalization;
using System.Xml;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using DocumentFormat.OpenXml.Packaging;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>
/// The merged cells of a sheet. They stand behind its rows in the file, and are found in a pass of their own that looks at
/// nothing else.
/// </summary>
/// <param name="ranges">The ranges of merged cells.</param>
internal sealed class MergedCells(IEnumerable<CellRange> ranges)
{
    private const int RowDepth = 2;

    private readonly CellRange[] _ranges = [.. ranges.OrderBy(range => range.FirstRow)];

    /// <summary>Those over several rows, from the top.</summary>
    public IEnumerable<CellRange> OverRows => _ranges.Where(range => range.LastRow > range.FirstRow);

    /// <summary>Those that a row is in.</summary>
    public IEnumerable<CellRange> In(int row) =>
        _ranges.TakeWhile(range => range.FirstRow <= row).Where(range => range.LastRow >= row);

    /// <summary>Finds those of a sheet.</summary>
    public static MergedCells Find(WorksheetPart part)
    {
        List<CellRange> found = [];
        using PartStream stream = new(part.GetStream(FileMode.Open, FileAccess.Read));
        using XmlReader reader = XmlReader.Create(
            stream,
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
        );
        int rows = 0;
        while (reader.Read())
        {
            stream.Step();
            if (
                reader.NodeType == XmlNodeType.Element
                && reader.LocalName == "row"
                && reader.Depth == RowDepth
                && ++rows > PackageLimits.Rows
            )
            {
                // No row was read yet: a list with too many rows is refused before.
                throw WorkbookException.TooLarge(
                    $"超过 {PackageLimits.Rows} 行",
                    $"more than {PackageLimits.Rows} rows"
                );
            }

            if (
                reader.NodeType == XmlNodeType.Element
                && reader.LocalName == "mergeCell"
                && reader.GetAttribute("ref") is string reference
                && Range(reference) is CellRange range
            )
            {
                found.Add(range);
            }
        }

        return new MergedCells(found);
    }

    private static CellRange? Range(string reference)
    {
        string[] corners = reference.Replace("$", "", StringComparison.Ordinal).Split(':');
        return corners.Length == 2 && Row(corners[0]) is int first && Row(corners[1]) is int last
            ? new CellRange(first, CellAddress.ColumnOf(corners[0]), last, CellAddress.ColumnOf(corners[1]))
            : null;
    }

    private static int? Row(string corner) =>
        int.TryParse(
            corner.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int row
        )
            ? row
            : null;
}
