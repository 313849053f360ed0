using System.Collections.Immutable;
using Contribution.Rules;
using Contribution.Rules.Rosters;

namespace BaseExplorer.Rosters;

/// <summary>The answer to a roster. Every row is counted; of long lists only the first lines are shown.</summary>
/// <param name="RuleSet">The rule set that answered.</param>
/// <param name="RowsIn">The number of rows that were read: employers, persons and rejected rows together.</param>
/// <param name="EmployerCount">The number of employers.</param>
/// <param name="PersonCount">The number of persons.</param>
/// <param name="RejectedCount">The number of rows that were rejected.</param>
/// <param name="PersonsByStatus">The number of persons of each status that occurs.</param>
/// <param name="IndividualBases">The sum of all individual bases, in yuan a month.</param>
/// <param name="Notes">The notes on the files.</param>
/// <param name="Findings">The findings on the question.</param>
/// <param name="Employers">The first employers, and last the persons without one.</param>
/// <param name="Persons">The first persons, employer by employer.</param>
/// <param name="Rejected">The first rejected rows.</param>
internal sealed record RosterAnswer(
    string RuleSet,
    int RowsIn,
    int EmployerCount,
    int PersonCount,
    int RejectedCount,
    ImmutableArray<StatusCount> PersonsByStatus,
    decimal IndividualBases,
    ImmutableArray<FileNote> Notes,
    ImmutableArray<Finding> Findings,
    ImmutableArray<EmployerLine> Employers,
    ImmutableArray<PersonLine> Persons,
    ImmutableArray<RejectedLine> Rejected
);

/// <summary>The number of persons who have a status.</summary>
internal sealed record StatusCount(DeterminationStatus Status, int Count);

/// <summary>An employer; without an id, the persons who have none.</summary>
internal sealed record EmployerLine(string? Id, string? Name, int Persons, ContributionBase? Answer);

/// <summary>A person.</summary>
internal sealed record PersonLine(string? EmployerId, string? Name, decimal? Wage, ContributionBase Answer);

/// <summary>A row that could not be read, and why.</summary>
internal sealed record RejectedLine(string File, int Line, string? Column, string? Value, string Zh, string En);
