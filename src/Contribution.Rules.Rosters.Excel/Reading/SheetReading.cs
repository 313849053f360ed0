using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Headers;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>A sheet that is not empty.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsVisible">Whether it is shown.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Ranges">Its hidden columns and merged cells.</param>
/// <param name="Top">Its first rows.</param>
internal sealed record SheetReading(
    string Name,
    bool IsVisible,
    SheetRows Rows,
    SheetRanges Ranges,
    ImmutableArray<TopRow> Top
)
{
    private static readonly string[] PlainMonths = ["月份", "年月", "月度", "month"];

    /// <summary>Puts the sheet's name before a sentence.</summary>
    public Wording Said(Wording of) => new($"工作表“{Name}”：{of.Zh}", $"sheet \"{Name}\": {of.En}");

    /// <summary>How it is laid out as a list of a kind.</summary>
    public ListLayout Layout(ListKind kind, ImmutableDictionary<string, string> given)
    {
        ListLayout layout = LaidOut(kind, given);
        return SeveralMonths.AreIn(Name) ? layout with { OfSeveralMonths = Name } : layout;
    }

    private ListLayout LaidOut(ListKind kind, ImmutableDictionary<string, string> given)
    {
        ListLayout layout = LayoutFinder.Find(Top, kind, given)!;
        if (!kind.HasMonths)
        {
            return layout with { SheetYear = FormHead.YearOfList(Name) };
        }

        // A sheet for each month has its month in its name. Numbers count pages where the sheet itself has a month.
        bool mayBeNumber = !layout.IsReadable || given.ContainsKey("month");
        return (SheetMonth.In(Name) ?? (mayBeNumber ? SheetMonth.InNumber(Name) : null)) is not string month ? layout
            : !layout.IsReadable ? LayoutFinder.Find(Top, kind, given.SetItem("month", month))!
            : layout.Defaults.GetValueOrDefault("month") is { Length: > 0 } other && !MonthName.MayBe(month, other)
                ? layout with
                {
                    OtherMonth = month,
                }
            : RowOfOtherMonth(layout, kind, month) is string row ? layout with { OtherMonthOfRow = (month, row) }
            : layout;
    }

    /// <summary>
    /// The month of one of the first rows that is another than that of the sheet's name. The month that pay belongs to (所属期) may
    /// be another than the month it is paid in.
    /// </summary>
    private string? RowOfOtherMonth(ListLayout layout, ListKind kind, string month)
    {
        int column = Array.IndexOf(ColumnNames.Find(layout.Headers, kind.Known), "month");
        return column < 0 || !PlainMonths.Contains(HeaderText.Bare(layout.Headers[column]))
            ? null
            : Top.Where(row => row.Line > layout.Last)
                .Select(row => row.At(column))
                .FirstOrDefault(text => text.Length > 0 && !MonthName.MayBe(month, text));
    }

    /// <summary>Whether there are values below the header.</summary>
    public bool HasRows(ListLayout layout) => Rows.Read().Any(row => row.Number > layout.Last);
}
