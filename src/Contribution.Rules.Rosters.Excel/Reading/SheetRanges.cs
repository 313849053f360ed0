using System.Globalization;
using System.Xml;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using DocumentFormat.OpenXml.Packaging;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>
/// The hidden columns and the merged cells of a sheet, and whether it hides zeros. They stand before and behind its rows in the
/// file, and are found in a pass of their own that looks at nothing else.
/// </summary>
/// <param name="merged">The ranges of merged cells.</param>
internal sealed class SheetRanges(IEnumerable<CellRange> merged)
{
    private const int RowDepth = 2;

    private readonly CellRange[] _ranges = [.. merged.OrderBy(range => range.FirstRow)];

    /// <summary>
    /// The first and last of each range of hidden columns, from 0. They are read with the others, and reported.
    /// </summary>
    public IReadOnlyList<(int First, int Last)> HiddenColumns { get; init; } = [];

    /// <summary>Whether cells with zero look empty.</summary>
    public bool HidesZeros { get; init; }

    /// <summary>The merged cells over several rows, from the top.</summary>
    public IEnumerable<CellRange> OverRows => _ranges.Where(range => range.LastRow > range.FirstRow);

    /// <summary>The merged cells that a row is in.</summary>
    public IEnumerable<CellRange> In(int row) =>
        _ranges.TakeWhile(range => range.FirstRow <= row).Where(range => range.LastRow >= row);

    /// <summary>Finds the hidden columns and the merged cells of a sheet.</summary>
    public static SheetRanges Find(WorksheetPart part)
    {
        List<CellRange> merged = [];
        List<(int, int)> hidden = [];
        using PartStream stream = new(part.GetStream(FileMode.Open, FileAccess.Read));
        using XmlReader reader = stream.CreateReader();
        int rows = 0;
        bool hidesZeros = false;
        while (reader.Read())
        {
            stream.Step();
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "row" && reader.Depth == RowDepth && ++rows > PackageLimits.Rows)
            {
                // No row was read yet: a list with too many rows is refused before.
                throw WorkbookException.TooManyRows();
            }

            hidesZeros |= reader.LocalName == "sheetView" && reader.GetAttribute("showZeros") is "0" or "false";

            if (
                reader.LocalName == "col"
                && rows == 0
                && reader.GetAttribute("hidden") is "1" or "true"
                && Number(reader.GetAttribute("min")) is int first
                && Number(reader.GetAttribute("max")) is int last
            )
            {
                hidden.Add((first - 1, last - 1));
            }

            if (
                reader.LocalName == "mergeCell"
                && reader.GetAttribute("ref") is string reference
                && Range(reference) is CellRange range
            )
            {
                merged.Add(range);
            }
        }

        return new SheetRanges(merged) { HiddenColumns = hidden, HidesZeros = hidesZeros };
    }

    private static CellRange? Range(string reference)
    {
        string[] corners = reference.Replace("$", "", StringComparison.Ordinal).Split(':');
        return corners.Length == 2 && Row(corners[0]) is int first && Row(corners[1]) is int last
            ? new CellRange(first, CellAddress.ColumnOf(corners[0]), last, CellAddress.ColumnOf(corners[1]))
            : null;
    }

    private static int? Row(string corner) => Number(corner.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
