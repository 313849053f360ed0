using System.Collections.Immutable;
using Contribution.Rules.Rosters.Excel.Writing;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>A table for a sheet of a workbook.</summary>
/// <param name="name">The sheet's name: at most 31 letters, none of <c>: \ / ? * [ ]</c>, no apostrophe at its ends.</param>
/// <param name="columns">Its columns.</param>
/// <param name="rows">Its rows, which are gone through once; each has a value for every column.</param>
public sealed class WorkbookSheet(
    string name,
    ImmutableArray<WorkbookColumn> columns,
    IEnumerable<IReadOnlyList<string>> rows
)
{
    /// <summary>The sheet's name.</summary>
    public string Name { get; } = name;

    /// <summary>Its columns.</summary>
    public ImmutableArray<WorkbookColumn> Columns { get; } = columns;

    /// <summary>Its rows, which are gone through once; each has a value for every column.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows { get; } = rows;

    /// <summary>Whether people fill it in: input is validated.</summary>
    internal bool IsForm { get; init; }

    /// <summary>The row below its last row that sums amounts; null is none.</summary>
    internal WorkbookTotal? Total { get; init; }

    /// <summary>The sheet of a table of results: its figures become numbers.</summary>
    /// <param name="name">The sheet's name.</param>
    /// <param name="table">The table.</param>
    public static WorkbookSheet Create(string name, ResultTable table) => Create(name, table, total: null);

    internal static WorkbookSheet Create(string name, ResultTable table, WorkbookTotal? total)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new WorkbookSheet(
            name,
            [
                .. table.Columns.Select(column => new WorkbookColumn(
                    column.Heading,
                    column.Kind == SheetColumnKind.Figure
                )),
            ],
            table.Rows
        )
        {
            Total = total,
        };
    }
}
