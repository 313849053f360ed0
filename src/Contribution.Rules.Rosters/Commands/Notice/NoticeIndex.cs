using System.Collections.Immutable;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Notice;

/// <summary>One employer in the index of the notices.</summary>
/// <param name="EmployerId">The employer's number; null is the persons without one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Persons">The number of persons on its sheet.</param>
/// <param name="Undetermined">The number of them that have no base because facts are missing.</param>
/// <param name="Rejected">The number of rows of its persons that could not be read.</param>
/// <param name="File">Its files' name without ending; null is that none could be made.</param>
internal sealed record NoticeEntry(
    string? EmployerId,
    string? Name,
    int Persons,
    int Undetermined,
    int Rejected,
    string? File
)
{
    /// <summary>Whether it has files of contributions.</summary>
    public bool HasDue { get; init; }
}

/// <summary>The list of all sheets of a run.</summary>
internal static class NoticeIndex
{
    /// <summary>The ending of the names of files with the contributions of an employer.</summary>
    public const string DueEnding = "-due";

    /// <summary>The ending of the names of files with the contributions of an employer's persons.</summary>
    public const string PersonsDueEnding = "-persons-due";

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

    private static readonly ImmutableArray<SheetColumn> DueColumns = [new("应缴通知单"), new("个人应缴公示表")];

    /// <summary>The index as a form, with links to the files beside it.</summary>
    /// <param name="entries">The employers.</param>
    /// <param name="due">Whether notices of contributions were requested.</param>
    public static PrintedSheet Create(IEnumerable<NoticeEntry> entries, bool due = false) =>
        new()
        {
            Title = "缴费基数公示表目录",
            Table = new SheetTable(
                due ? [.. Columns, .. DueColumns] : Columns,
                [
                    .. entries.Select(
                        (entry, index) => due ? [.. Row(entry, index), .. DueCells(entry)] : Row(entry, index)
                    ),
                ]
            ),
        };

    private static ImmutableArray<SheetCell> DueCells(NoticeEntry entry) =>
        [
            File(entry.HasDue ? entry.File + DueEnding : null, ".html"),
            File(entry.HasDue ? entry.File + PersonsDueEnding : null, ".html"),
        ];

    private static ImmutableArray<SheetCell> Row(NoticeEntry entry, int index) =>
        [
            FigureFormat.Text(index + 1),
            entry.EmployerId ?? "（无单位人员）",
            entry.Name,
            FigureFormat.Text(entry.Persons),
            FigureFormat.Text(entry.Undetermined),
            FigureFormat.Text(entry.Rejected),
            File(entry.File, ".html"),
            File(entry.File, ".csv"),
        ];

    private static SheetCell File(string? name, string ending) =>
        name is null ? "未能出表" : new SheetCell(name + ending, Uri.EscapeDataString(name + ending));
}
