using Contribution.Rules.Rosters.Excel.Writing;

namespace Contribution.Rules.Rosters.Excel;

/// <summary>A table for a sheet of a workbook; its figures become numbers.</summary>
/// <param name="name">The sheet's name: at most 31 letters, none of <c>: \ / ? * [ ]</c>, no apostrophe at its ends.</param>
/// <param name="table">The table, whose rows are gone through once.</param>
public sealed class WorkbookSheet(string name, ResultTable table)
{
    /// <summary>The sheet's name.</summary>
    public string Name { get; } = name;

    /// <summary>The table, whose rows are gone through once.</summary>
    public ResultTable Table { get; } = table ?? throw new ArgumentNullException(nameof(table));

    /// <summary>Whether people fill it in: input is validated.</summary>
    internal bool IsForm { get; init; }

    /// <summary>The row below its last row that sums amounts; null is none.</summary>
    internal WorkbookTotal? Total { get; init; }
}
