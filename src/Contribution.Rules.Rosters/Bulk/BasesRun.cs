using System.Collections.Immutable;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Bulk;

/// <summary>What came of a run over a roster.</summary>
public sealed record BasesRun
{
    /// <summary>Why nothing was determined: the question is invalid or not covered; null where something was.</summary>
    public Outcome<BasesResult>? Refused { get; init; }

    /// <summary>Why a file could not be read at all; nothing was determined then.</summary>
    public ImmutableArray<FileNote> Faults { get; init; } = [];

    /// <summary>What a case worker should know of the files: columns that are no facts.</summary>
    public ImmutableArray<FileNote> Notes { get; init; } = [];

    /// <summary>What a case worker should know of the question: of the reference wage, and of doubtful figures.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The rule set that answered; null where none did.</summary>
    public RuleSet? RuleSet { get; init; }

    /// <summary>The reference wage that it read, given or from the table; null is none.</summary>
    public ReferenceWage? Wage { get; init; }

    /// <summary>What became of the rows; null where nothing was determined.</summary>
    public BasesTally? Tally { get; init; }

    /// <summary>The first of the rejected rows.</summary>
    public ImmutableArray<RejectedRow> FirstRejected { get; init; } = [];
}
