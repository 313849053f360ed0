using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Workbooks.Reading.Cells;

namespace Contribution.Rules.Workbooks.Reading;

/// <summary>The cells with which something is wrong, by what it is; the first are told and the others counted.</summary>
internal sealed class CellNotes
{
    private const int Named = 5;

    private readonly SortedDictionary<CellTrouble, (long Count, List<CellAddress> First)> _cells = [];

    /// <summary>What is to be told.</summary>
    public IEnumerable<Wording> All => _cells.Select(cells => Told(cells.Key, cells.Value.Count, cells.Value.First));

    /// <summary>Takes a cell.</summary>
    public void Add(CellTrouble trouble, CellAddress address)
    {
        (long count, List<CellAddress> first) = _cells.GetValueOrDefault(trouble, (0, []));
        if (first.Count < Named)
        {
            first.Add(address);
        }

        _cells[trouble] = (count + 1, first);
    }

    private static Wording Told(CellTrouble trouble, long count, List<CellAddress> first)
    {
        string cells = string.Join(", ", first) + (count > first.Count ? ", …" : "");
        string number = count.ToString(CultureInfo.InvariantCulture);
        return trouble switch
        {
            CellTrouble.LostDigits => new Wording(
                $"{number} 个单元格是超过 15 位的数字,末位已被 Excel 丢失:{cells};请把该列设为文本格式后重新填写",
                $"numbers of more than 15 digits, of which Excel has lost the last: {cells} ({number} in all); format the column as text and write them anew"
            ),
            CellTrouble.NotCalculated => new Wording(
                $"{number} 个公式没有计算结果:{cells};请用 Excel 打开、重算并保存",
                $"formulas that were never calculated: {cells} ({number} in all); open the file in Excel and save it"
            ),
            _ => new Wording($"{number} 个单元格有错误值:{cells}", $"cells with an error: {cells} ({number} in all)"),
        };
    }
}
