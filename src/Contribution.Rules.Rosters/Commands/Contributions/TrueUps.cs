using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Redetermine;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>A redetermination in yuan.</summary>
/// <param name="lines">The true-ups of each payer.</param>
/// <param name="faults">The faults of the question and the rates that are not on file; each once.</param>
internal sealed class TrueUps(ImmutableArray<TrueUpLine> lines, ImmutableArray<Fault> faults)
{
    public ImmutableArray<TrueUpLine> Lines { get; } = lines;
    public ImmutableArray<Fault> Faults { get; } = faults;

    /// <summary>The number of bases that could not be computed; they are in no line.</summary>
    public int NotComputed { get; private init; }

    /// <summary>Whether the contributions of an employer rest on an assumed way of collection.</summary>
    public bool IsCollectionAssumed { get; private init; }

    /// <summary>Computes them.</summary>
    /// <param name="rules">The rule sets and rates.</param>
    /// <param name="question">The question as it is answered now, with the work injury class and the way of collection.</param>
    /// <param name="employers">The redetermined employers.</param>
    public static TrueUps Compute(
        IContributionRules rules,
        ContributionsQuestion question,
        IReadOnlyList<RedeterminedEmployer> employers
    )
    {
        RedeterminedContributions contributions = new(rules, question);
        return new TrueUps([.. employers.SelectMany(contributions.Compute)], [.. contributions.Faults])
        {
            NotComputed = employers.Sum(employer =>
                employer.Count(DifferenceClass.NotComputed)
                + (employer.Own?.Class == DifferenceClass.NotComputed ? 1 : 0)
            ),
            IsCollectionAssumed = contributions.IsCollectionAssumed,
        };
    }
}
