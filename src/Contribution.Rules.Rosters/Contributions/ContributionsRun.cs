using System.Collections.Immutable;
using Contribution.Rules.Rosters.Bulk;

namespace Contribution.Rules.Rosters.Contributions;

/// <summary>What came of a run over a roster.</summary>
public sealed record ContributionsRun
{
    /// <summary>Why nothing was computed: the question is invalid or not covered; null where something was.</summary>
    public Outcome<ContributionsResult>? Refused { get; init; }

    /// <summary>What became of the rows, and what a case worker should know of files and wages; the statuses are those of the bases of the insurance that is asked first.</summary>
    public BasesRun Roster { get; init; } = new();

    /// <summary>What answered, by insurance; none where nothing was computed.</summary>
    public ImmutableArray<AnsweredInsurance> Answered { get; init; } = [];

    /// <summary>What a case worker should know of rates and collection.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The employers for whom nothing was computed, in the list's order.</summary>
    public ImmutableArray<RefusedEmployer> RefusedEmployers { get; init; } = [];

    /// <summary>The sums over all employers.</summary>
    public DueTally Tally { get; init; } = new();
}

/// <summary>The rules by which the bases of an insurance were determined.</summary>
/// <param name="Insurance">The insurance.</param>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Wage">The reference wage that it read, given or from the table; null is none.</param>
public sealed record AnsweredInsurance(Insurance Insurance, RuleSet RuleSet, ReferenceWage? Wage);

/// <summary>An employer for whom nothing was computed.</summary>
/// <param name="EmployerId">The employer; null is the persons without one.</param>
/// <param name="Outcome">Why.</param>
public sealed record RefusedEmployer(string? EmployerId, Outcome<ContributionsResult> Outcome);
