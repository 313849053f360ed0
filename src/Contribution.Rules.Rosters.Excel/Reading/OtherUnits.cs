using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>Tells whether the amounts of persons may be in the unit that another sheet states, such as 万元 of a summary.</summary>
internal static class OtherUnits
{
    // No person has 5 million yuan a month.
    private const decimal MostTenThousands = 500m;

    /// <summary>Whether each of the sheets that are read has an amount that is too large for a person in a unit.</summary>
    public static bool AreTooLarge(string unit, WorkbookList list, ChosenSheet[] read) =>
        unit is "万元" or "万"
        && (list == WorkbookList.Persons || list == WorkbookList.Insured || list == WorkbookList.Pay)
        && Array.TrueForAll(read, one => HasTooLarge(one, list.Kind));

    /// <summary>The note on the other unit.</summary>
    public static Wording Note(string sheet, string unit) =>
        new(
            $"工作表“{sheet}”写明金额单位为{unit}，不是所读取名单的单位：名单的金额有大于 {MostTenThousands:0} 的，按元读取",
            $"sheet \"{sheet}\" states that amounts are in {unit}, which is not the unit of the list: it has amounts above {MostTenThousands:0}, which are read as yuan"
        );

    private static bool HasTooLarge(ChosenSheet read, ListKind kind)
    {
        string?[] names = ColumnNames.Find(read.Layout.Headers, kind.Known);
        int[] amounts =
        [
            .. Enumerable.Range(0, names.Length).Where(at => kind.HasAmounts(names[at], read.Layout.Headers[at])),
        ];
        return read
            .Sheet.Top.Where(row => row.Line > read.Layout.Last)
            .Any(row => Array.Exists(amounts, at => MoneyText.Grouped(CellText.Clean(row.At(at))) > MostTenThousands));
    }
}
