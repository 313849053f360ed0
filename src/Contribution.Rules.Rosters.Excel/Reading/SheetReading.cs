using System.Collections.Immutable;
using Contribution.Rules.Rosters.Layouts;

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
        // A sheet for each month has its month in its name.
        return !kind.HasMonths || SheetMonth.In(Name) is not string month ? layout
            : !layout.IsReadable ? LayoutFinder.Find(Top, kind, given.SetItem("month", month))!
            : layout.Defaults.GetValueOrDefault("month") is { Length: > 0 } other && !MonthName.MayBe(month, other)
                ? layout with
                {
                    OtherMonth = month,
                }
            : layout;
    }

    /// <summary>Whether there are values below the header.</summary>
    public bool HasRows(ListLayout layout) => Rows.Read().Any(row => row.Number > layout.Last);
}
