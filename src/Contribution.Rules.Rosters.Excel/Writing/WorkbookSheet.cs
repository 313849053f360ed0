using System.Collections.Immutable;
using Contribution.Rules.Rosters.Excel.Writing;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>A table for a sheet of a workbook.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, which are gone through once; each has a value for every column.</param>
public sealed record WorkbookSheet(
    string Name,
    ImmutableArray<WorkbookColumn> Columns,
    IEnumerable<IReadOnlyList<string>> Rows
)
{
    /// <summary>Whether people fill it in: what they type is checked.</summary>
    internal bool IsForm { get; init; }

    /// <summary>The row below its last row that sums amounts; null is none.</summary>
    internal WorkbookTotal? Total { get; init; }

    /// <summary>The sheet of a table of results: its figures become numbers.</summary>
    /// <param name="name">The sheet's name.</param>
    /// <param name="table">The table.</param>
    public static WorkbookSheet Show(string name, ResultTable table)
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
        );
    }
}
