using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>The counts of the rows of a roster by outcome.</summary>
public sealed class BasesTally
{
    internal BasesTally() { }

    /// <summary>The number of rows of both lists, apart from those that belong to other parts.</summary>
    public long RowsIn { get; internal init; }

    /// <summary>The number of employers that have a line in the results.</summary>
    public long Employers { get; internal init; }

    /// <summary>The number of persons who have a line in the results, by <see cref="DeterminationStatus"/>.</summary>
    public ImmutableArray<long> PersonsByStatus { get; internal init; } = [];

    /// <summary>The number of rows that were rejected.</summary>
    public long Rejected { get; internal init; }

    /// <summary>Whether a row may be a person of any employer: then no employer's total is known.</summary>
    public bool HasUnplaced { get; internal init; }

    /// <summary>
    /// The number of non-data rows: totals, signatures, repeated headers, further spells of a person; the notes list them.
    /// </summary>
    public long NonDataRows { get; internal init; }

    /// <summary>
    /// The number of further spells among them. They belong to the part that has the person; every part counts the others.
    /// </summary>
    internal long FurtherSpells { get; init; }

    /// <summary>The number of persons who have a line in the results.</summary>
    public long Persons => PersonsByStatus.Sum();

    /// <summary>Whether each row came out once.</summary>
    internal bool IsBalanced => RowsIn == Employers + Persons + Rejected + NonDataRows;
}
