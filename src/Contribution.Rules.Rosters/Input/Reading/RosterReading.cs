using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters;

/// <summary>The result of reading: the rows, and the notes on the files.</summary>
public sealed class RosterReading : IListReading
{
    /// <summary>Every row once: read, or rejected. Of a file with a fault there are none.</summary>
    public required Roster Roster { get; init; }

    /// <summary>Why a file could not be read at all: a required column is missing, or a fact has two.</summary>
    public ImmutableArray<FileNote> Faults { get; internal init; } = [];

    /// <summary>Notes for case workers: columns that are no facts, with the nearest known name.</summary>
    public ImmutableArray<FileNote> Notes { get; internal init; } = [];

    ImmutableArray<RejectedRow> IListReading.Rejected => Roster.Rejected;

    /// <summary>
    /// The number of rows: <see cref="Roster.Persons"/>, <see cref="Roster.Employers"/>,
    /// <see cref="Roster.Rejected"/> and <see cref="NonDataRows"/> together.
    /// </summary>
    public int RowsIn { get; internal init; }

    /// <summary>The number of non-data rows: totals, signatures, repeated headers, further spells of a person; the notes list them.</summary>
    public int NonDataRows { get; internal init; }
}
