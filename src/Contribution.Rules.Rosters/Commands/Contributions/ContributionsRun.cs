using System.Collections.Immutable;

namespace Contribution.Rules.Rosters;

/// <summary>The result of a run over a roster.</summary>
public sealed class ContributionsRun
{
    internal ContributionsRun() { }

    /// <summary>Why nothing was computed: the question is invalid or not covered; null where something was.</summary>
    public Outcome<ContributionsResult>? Refused { get; internal init; }

    /// <summary>
    /// The counts of the rows, and the notes and findings; the statuses are those of the bases of the first insurance.
    /// </summary>
    public BasesRun Roster { get; internal init; } = new();

    /// <summary>The rule sets that answered, by insurance; none where nothing was computed.</summary>
    internal ImmutableArray<AnsweredInsurance> Answered { get; init; } = [];

    /// <summary>The findings on rates and collection.</summary>
    public ImmutableArray<Finding> Findings { get; internal init; } = [];

    /// <summary>The employers for whom nothing was computed, in the list's order.</summary>
    public ImmutableArray<RefusedEmployer> RefusedEmployers { get; internal init; } = [];

    /// <summary>The sums over all employers.</summary>
    public DueTally Tally { get; internal init; } = new();
}

/// <summary>The rules by which the bases of an insurance were determined.</summary>
/// <param name="Insurance">The insurance.</param>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Wage">The reference wage that it read, given or from the table; null is none.</param>
internal sealed record AnsweredInsurance(Insurance Insurance, RuleSet RuleSet, ReferenceWage? Wage);

/// <summary>An employer for whom nothing was computed.</summary>
public sealed class RefusedEmployer
{
    internal RefusedEmployer(string? employerId, Outcome<ContributionsResult> outcome) =>
        (EmployerId, Outcome) = (employerId, outcome);

    /// <summary>The employer; null is the persons without one.</summary>
    public string? EmployerId { get; }

    /// <summary>Why.</summary>
    public Outcome<ContributionsResult> Outcome { get; }
}
