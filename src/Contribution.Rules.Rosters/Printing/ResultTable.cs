using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>A table of results whose rows are made as they are gone through.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a value for every column.</param>
public sealed record ResultTable(ImmutableArray<SheetColumn> Columns, IEnumerable<IReadOnlyList<string>> Rows);
