using Contribution.Rules.Rosters.Excel.Reading.Package;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>The first rows of a sheet, as its header is looked for in them.</summary>
internal static class TopRows
{
    /// <summary>The first rows, with the values of merged cells in each of them.</summary>
    /// <param name="rows">The rows of the sheet.</param>
    /// <param name="merged">The ranges of the sheet, of which the merged cells are read.</param>
    public static TopRow[] Read(IEnumerable<SheetRow> rows, SheetRanges merged)
    {
        List<SheetRow> first = [];
        foreach (SheetRow row in rows)
        {
            // Where the first rows are empty, the first row with values is the header.
            if (first.Count > 0 && row.Number > LayoutFinder.Last)
            {
                break;
            }

            first.Add(row);
        }

        return [.. first.Select(row => new TopRow(row.Number, Filled(row, first, merged)))];
    }

    private static string[] Filled(SheetRow row, List<SheetRow> first, SheetRanges merged)
    {
        string[] texts = row.Texts;
        foreach (CellRange range in merged.In(row.Number))
        {
            string text = first.Find(top => top.Number == range.FirstRow)?.TextAt(range.FirstColumn) ?? "";
            if (text.Length == 0)
            {
                continue;
            }

            int width = Math.Min(range.LastColumn, PackageLimits.HeaderColumns) + 1;
            Array.Resize(ref texts, Math.Max(texts.Length, width));
            int from = Math.Min(range.FirstColumn, width);
            texts.AsSpan(from, width - from).Fill(text);
        }

        return [.. texts.Select(text => text ?? "")];
    }
}
