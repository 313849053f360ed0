using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>Recognizes sheets of a list that are of another year, or of persons who are no longer on it.</summary>
internal static class SheetsOfOthers
{
    /// <summary>Why sheets are not one list: some are of persons who have left, or they are of several years.</summary>
    public static Wording? Among(ChosenSheet[] sheets)
    {
        ChosenSheet? left = Array.Find(sheets, IsOfLeft);
        if (left is not null && !Array.TrueForAll(sheets, IsOfLeft))
        {
            return new Wording(
                $"工作表“{left.Sheet.Name}”也有名单的各列，但从名称看不是现有人员；请删除它，或指明读取哪些工作表",
                $"sheet \"{left.Sheet.Name}\" has the list's columns too, but its name is not that of present persons; delete it, or name the sheets to read"
            );
        }

        int[] years = [.. sheets.Select(one => one.Layout.SheetYear).OfType<int>().Distinct()];
        return years.Length > 1
            ? new Wording(
                $"各工作表的年度不同（{string.Join("、", years)}）；请指明读取哪些工作表",
                $"the sheets are of different years ({string.Join(", ", years)}); name the sheets to read"
            )
            : null;
    }

    /// <summary>Why a sheet that is not read refuses the workbook: its title has a year other than that asked for.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="contributionYear">The year; null is any.</param>
    public static Wording? YearBeside(SheetReading sheet, int? contributionYear)
    {
        int[] years = FormHead.TitleYears(sheet.Top);
        return
            contributionYear is int asked
            && years.Length > 0
            && !Array.Exists(years, year => year == asked || year == asked - 1)
            ? new Wording(
                $"工作表“{sheet.Name}”写明的年度是 {string.Join("、", years)}，而缴费年度是 {asked}；请核对，或指明读取哪些工作表",
                $"sheet \"{sheet.Name}\" states the year {string.Join(", ", years)}, but the contribution year is {asked}; check it, or name the sheets to read"
            )
            : null;
    }

    private static bool IsOfLeft(ChosenSheet one) => ListWords.Left.AreIn(one.Sheet.Name);
}
