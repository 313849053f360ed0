using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Rosters.Excel.Reading.Cells;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>Collects faulty cells by the kind of fault; the first are reported and the others counted.</summary>
internal sealed class CellNotes
{
    private const int Named = 5;

    private readonly SortedDictionary<CellTrouble, (long Count, List<string> First)> _cells = [];

    /// <summary>The notes.</summary>
    public IEnumerable<Wording> All =>
        _cells.Select(cells => Describe(cells.Key, cells.Value.Count, cells.Value.First));

    /// <summary>Takes a cell.</summary>
    /// <param name="trouble">The fault.</param>
    /// <param name="sheet">The sheet that contains it; null where only one is read.</param>
    /// <param name="address">Its place there.</param>
    public void Add(CellTrouble trouble, string? sheet, CellAddress address)
    {
        (long count, List<string> first) = _cells.GetValueOrDefault(trouble, (0, []));
        if (first.Count < Named)
        {
            first.Add(sheet is null ? $"{address}" : $"{sheet}!{address}");
        }

        _cells[trouble] = (count + 1, first);
    }

    private static Wording Describe(CellTrouble trouble, long count, List<string> first)
    {
        string cells = string.Join("、", first) + (count > first.Count ? "等" : "");
        string cellsEn = string.Join(", ", first) + (count > first.Count ? ", …" : "");
        string number = count.ToString(CultureInfo.InvariantCulture);
        return trouble switch
        {
            CellTrouble.LostDigits => new Wording(
                $"{number} 个单元格是超过 15 位的数字，末位已被 Excel 丢失：{cells}；请把该列设为文本格式后重新填写",
                $"numbers of more than 15 digits, of which Excel has lost the last: {cellsEn} ({number} in all); format the column as text and write them anew"
            ),
            CellTrouble.DatedId => new Wording(
                $"{number} 个编号单元格是日期，可能已被 Excel 改变：{cells}；请把该列设为文本格式后重新填写",
                $"ids that are dates, most likely changed by Excel: {cellsEn} ({number} in all); format the column as text and write them anew"
            ),
            CellTrouble.NotCalculated => new Wording(
                $"{number} 个公式没有计算结果：{cells}；请用 Excel 打开、重算并保存",
                $"formulas that were never calculated: {cellsEn} ({number} in all); open the file in Excel and save it"
            ),
            CellTrouble.Rounded => new Wording(
                $"{number} 个金额按显示值取到分：{cells}",
                $"amounts with more decimals than are shown, taken as shown, to the fen: {cellsEn} ({number} in all)"
            ),
            CellTrouble.Merged => new Wording(
                $"{number} 个金额单元格跨行合并，不知属于哪一行：{cells}；请取消合并，逐行填写",
                $"amounts in cells merged over several rows: {cellsEn} ({number} in all); unmerge them and write the amount of each row"
            ),
            CellTrouble.Scaled => new Wording(
                $"{number} 个金额以千、万、外币等单位或百分比显示，所指不明：{cells}；请改用普通数字格式",
                $"amounts shown in thousands, in another unit or currency, or as percentages: {cellsEn} ({number} in all); give them a plain number format"
            ),
            CellTrouble.NoId => new Wording(
                $"{number} 个编号单元格是小数或逻辑值，不是编号：{cells}；请改正",
                $"ids that are fractions or truth values: {cellsEn} ({number} in all); correct them"
            ),
            CellTrouble.NotShown => new Wording(
                $"{number} 个金额单元格有数字而不显示，所指不明：{cells}；零请显示为 0，没有金额请清空",
                $"amounts that are not shown: {cellsEn} ({number} in all); show zero as 0, or clear the cell where there is no amount"
            ),
            _ => new Wording(
                $"{number} 个单元格有错误值：{cells}",
                $"cells with an error: {cellsEn} ({number} in all)"
            ),
        };
    }
}
