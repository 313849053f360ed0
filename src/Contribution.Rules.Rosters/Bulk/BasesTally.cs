using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>The counts of the rows of a roster by outcome.</summary>
public sealed class BasesTally
{
    /// <summary>The number of rows that were read, of persons and of employers.</summary>
    public required long RowsIn { get; init; }

    /// <summary>The number of employers that have a line in the results.</summary>
    public required long Employers { get; init; }

    /// <summary>The number of persons who have a line in the results, by <see cref="DeterminationStatus"/>.</summary>
    public required ImmutableArray<long> PersonsByStatus { get; init; }

    /// <summary>The number of rows that were rejected.</summary>
    public required long Rejected { get; init; }

    /// <summary>Whether a row may be a person of any employer: then no employer's total is known.</summary>
    public bool HasUnplaced { get; internal init; }

    /// <summary>The number of non-data rows: totals, signatures, repeated headers; the notes list them.</summary>
    public long NonDataRows { get; internal init; }

    /// <summary>The number of persons who have a line in the results.</summary>
    public long Persons => PersonsByStatus.Sum();

    /// <summary>Whether each row came out once.</summary>
    public bool IsBalanced => RowsIn == Employers + Persons + Rejected + NonDataRows;
}
