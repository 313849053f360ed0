using System.Collections.Immutable;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Workbooks.Reading.Cells;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Workbooks.Reading;

/// <summary>The sheet of a workbook that is read.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Note">Which it is, and which are not read; null where there is no other.</param>
internal sealed record SheetChoice(SheetRows Rows, Wording? Note)
{
    /// <summary>
    /// Chooses: the first visible sheet with the columns that the list must have, else the first visible one in which
    /// something stands.
    /// </summary>
    /// <exception cref="WorkbookException">Nothing stands in any.</exception>
    public static SheetChoice Of(WorkbookPart workbook, CellReader cells, WorkbookList list)
    {
        ImmutableArray<Candidate> filled =
        [
            .. (workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
                .Where(sheet => sheet.State?.InnerText is null or "visible")
                .Select(sheet => Candidate.Of(workbook, sheet, cells))
                .OfType<Candidate>(),
        ];
        Candidate chosen =
            filled.FirstOrDefault(sheet => list.Has(sheet.Headers))
            ?? filled.FirstOrDefault()
            ?? throw new WorkbookException(
                new Wording("工作簿没有可见的、有内容的工作表", "the workbook has no visible sheet with anything in it")
            );
        string[] others = [.. filled.Where(sheet => sheet != chosen).Select(sheet => sheet.Name)];
        return new SheetChoice(chosen.Rows, others.Length == 0 ? null : Told(chosen.Name, others));
    }

    private static Wording Told(string chosen, string[] others) =>
        new(
            $"读取工作表“{chosen}”;未读取:{string.Join("、", others.Select(name => $"“{name}”"))}",
            $"sheet \"{chosen}\" is read; not read: {string.Join(", ", others.Select(name => $"\"{name}\""))}"
        );

    /// <summary>A sheet in which something stands.</summary>
    private sealed record Candidate(string Name, SheetRows Rows, string[] Headers)
    {
        public static Candidate? Of(WorkbookPart workbook, Sheet sheet, CellReader cells)
        {
            // Sheets that are charts have no rows.
            if (sheet.Id?.Value is not string id || workbook.GetPartById(id) is not WorksheetPart part)
            {
                return null;
            }

            SheetRows rows = new(part, cells);
            List<SheetRow> first = [.. rows.Read().TakeWhile(row => row.Number <= HeaderRow.Last)];
            int header = HeaderRow.Find(first);
            return header >= 0 || rows.Read().Any()
                ? new Candidate(sheet.Name?.Value ?? id, rows, header >= 0 ? first[header].Texts : [])
                : null;
        }
    }
}
