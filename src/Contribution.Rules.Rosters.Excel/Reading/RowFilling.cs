using Contribution.Rules.Rosters.Excel.Reading.Cells;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>
/// Copies the values of cells that are merged over several rows into each row: an employer, a department, a month.
/// An amount over several rows belongs to no single person, and is marked.
/// </summary>
/// <param name="merged">The ranges of the sheet, of which the merged cells are read.</param>
/// <param name="headerEnd">The row on which the header ends.</param>
/// <param name="mayHaveAmount">Whether a text in a column of the sheet is an amount, or may be one.</param>
internal sealed class RowFilling(SheetRanges merged, int headerEnd, Func<int, string, bool> mayHaveAmount)
{
    private readonly Queue<CellRange> _next = new(merged.OverRows.Where(range => range.LastRow > headerEnd));
    private readonly List<(CellRange Range, CellReading? Value)> _open = [];

    /// <summary>The cells of a row; rows come from the top.</summary>
    public IEnumerable<CellReading> Fill(SheetRow row)
    {
        _open.RemoveAll(open => open.Range.LastRow < row.Number);
        while (_next.TryPeek(out CellRange next) && next.FirstRow <= row.Number)
        {
            CellReading[] first =
            [
                .. row.Cells.Where(cell => cell.Column == next.FirstColumn && next.FirstRow == row.Number),
            ];
            _open.Add((_next.Dequeue(), first.Length > 0 ? first[0] : null));
        }

        if (_open.Count == 0)
        {
            return row.Cells;
        }

        Dictionary<int, CellReading> cells = row.Cells.ToDictionary(cell => cell.Column);
        foreach ((CellRange range, CellReading? value) in _open)
        {
            if (value is CellReading filled)
            {
                cells[range.FirstColumn] = mayHaveAmount(range.FirstColumn, filled.Text)
                    ? filled with
                    {
                        Text = $"{filled.Text} ({range})",
                        Number = null,
                        Trouble = CellTrouble.Merged,
                    }
                    : filled;
            }
        }

        return cells.Values.OrderBy(cell => cell.Column);
    }
}
