using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>The base of a person or employer under one of the two rule sets.</summary>
internal sealed class Standing
{
    /// <summary>The answer; null where the rule set does not cover such a person or nothing could be computed.</summary>
    public ContributionBase? Answer { get; init; }

    /// <summary>The article and rule of the answer; null where no rule decided.</summary>
    public Citation? Basis { get; init; }

    /// <summary>Whether the rule set covers such persons or employers.</summary>
    public bool IsCovered { get; init; } = true;

    /// <summary>Why there is no answer.</summary>
    public ImmutableArray<Wording> Reasons { get; init; } = [];

    /// <summary>
    /// The base in yuan a month as it counts in a comparison: nothing is paid on where there lawfully is no base. Null
    /// where it is not known.
    /// </summary>
    public decimal? Counted =>
        Answer is null or { Status: DeterminationStatus.Undetermined } ? null : Answer.Base ?? 0m;
}
