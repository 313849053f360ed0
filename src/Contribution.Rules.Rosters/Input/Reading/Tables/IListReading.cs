using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Input.Reading.Tables;

/// <summary>The messages about lists that were read.</summary>
internal interface IListReading
{
    /// <summary>Why a file could not be read at all.</summary>
    ImmutableArray<FileNote> Faults { get; }

    /// <summary>Notes for case workers.</summary>
    ImmutableArray<FileNote> Notes { get; }

    /// <summary>The rows that could not be read.</summary>
    ImmutableArray<RejectedRow> Rejected { get; }
}
