using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Notices;

/// <summary>One employer in the index of the notices.</summary>
/// <param name="EmployerId">The employer's number; null is the persons without one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Persons">How many persons its sheet lists.</param>
/// <param name="Undetermined">How many of them have no base because facts are missing.</param>
/// <param name="Rejected">How many rows of its persons could not be read.</param>
/// <param name="File">Its files' name without ending; null is that none could be made.</param>
public sealed record NoticeEntry(
    string? EmployerId,
    string? Name,
    int Persons,
    int Undetermined,
    int Rejected,
    string? File
);

/// <summary>The list of all sheets of a run.</summary>
public static class NoticeIndex
{
    private static readonly ImmutableArray<SheetColumn> Columns =
    [
        new("序号", SheetColumnKind.Figure),
        new("单位编号"),
        new("单位名称"),
        new("人数", SheetColumnKind.Figure),
        new("未能核定", SheetColumnKind.Figure),
        new("未能读取", SheetColumnKind.Figure),
        new("公示表"),
        new("电子表"),
    ];

    /// <summary>The index as a form, with links to the files beside it.</summary>
    /// <param name="entries">The employers.</param>
    public static PrintedSheet Of(IEnumerable<NoticeEntry> entries) =>
        new() { Title = "缴费基数公示表目录", Table = new SheetTable(Columns, [.. entries.Select(Row)]) };

    private static ImmutableArray<SheetCell> Row(NoticeEntry entry, int index) =>
        [
            Whole(index + 1),
            entry.EmployerId ?? "（无单位人员）",
            entry.Name,
            Whole(entry.Persons),
            Whole(entry.Undetermined),
            Whole(entry.Rejected),
            File(entry.File, ".html"),
            File(entry.File, ".csv"),
        ];

    private static SheetCell File(string? name, string ending) =>
        name is null ? "未能出表" : new SheetCell(name + ending, Uri.EscapeDataString(name + ending));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
