using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>The result of a run over a roster.</summary>
public sealed class BasesRun
{
    internal BasesRun() { }

    /// <summary>Why nothing was determined: the question is invalid or not covered; null where something was.</summary>
    public Outcome<BasesResult>? Refused { get; internal init; }

    /// <summary>Why a file could not be read at all; nothing was determined then.</summary>
    public ImmutableArray<FileNote> Faults { get; internal init; } = [];

    /// <summary>Notes on the files for case workers, such as columns that are no facts.</summary>
    public ImmutableArray<FileNote> Notes { get; internal init; } = [];

    /// <summary>The findings on the question: on the reference wage, and on doubtful figures.</summary>
    public ImmutableArray<Finding> Findings { get; internal init; } = [];

    /// <summary>The rule set that answered; null where none did.</summary>
    internal RuleSet? RuleSet { get; init; }

    /// <summary>The reference wage that it read, given or from the table; null is none.</summary>
    internal ReferenceWage? Wage { get; init; }

    /// <summary>The counts of the rows by outcome; null where nothing was determined.</summary>
    public BasesTally? Tally { get; internal init; }

    /// <summary>The first of the rejected rows.</summary>
    public ImmutableArray<RejectedRow> FirstRejected { get; internal init; } = [];
}
