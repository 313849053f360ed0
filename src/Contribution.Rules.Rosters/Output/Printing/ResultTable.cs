using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>A table of results whose rows are made as they are gone through.</summary>
/// <param name="columns">Its columns.</param>
/// <param name="rows">Its rows, each with a value for every column.</param>
public sealed class ResultTable(ImmutableArray<SheetColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
{
    /// <summary>Its columns.</summary>
    public ImmutableArray<SheetColumn> Columns { get; } = columns;

    /// <summary>Its rows, each with a value for every column.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows { get; } = rows;
}
