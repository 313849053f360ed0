using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Contribution.Rules.Proof;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules;

/// <summary>The result of the proof of a rule set, for every case that the rule set covers and not for samples.</summary>
public sealed class ProofReport
{
    internal ProofReport(RuleSetId id, ImmutableArray<ProofFinding> findings) => (Id, Findings) = (id, findings);

    /// <summary>The rule set.</summary>
    public RuleSetId Id { get; }

    /// <summary>The failures; empty where the rule set is proved.</summary>
    public ImmutableArray<ProofFinding> Findings { get; }

    /// <summary>Whether the rule set is proved.</summary>
    public bool Holds => Findings.IsEmpty;

    /// <summary>
    /// Proves a rule set: no case without a rule, none with two, no deciding rule that reads an unknown fact, no rule
    /// that never decides, every base from 0 to 9,999,999,999.99, and every invariant. Exact, in rational arithmetic; pure.
    /// </summary>
    internal static ProofReport Prove(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new ProofReport(
            set.Id,
            [.. ProofMemory.Findings(set, BaseKind.IndividualBase), .. ProofMemory.Findings(set, BaseKind.EmployerBase)]
        );
    }

    /// <summary>Proves many rule sets, on all processors; the reports stand in their order.</summary>
    /// <param name="sets">The rule sets.</param>
    /// <param name="cancellation">Stops it between two rule sets.</param>
    /// <exception cref="ArgumentException">The rule sets are no array, or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<ProofReport> ProveAll(
        ImmutableArray<RuleSet> sets,
        CancellationToken cancellation = default
    )
    {
        if (sets.IsDefault || sets.Contains(null!))
        {
            throw new ArgumentException("no array of rule sets, or one of them is null", nameof(sets));
        }

        ProofReport[] reports = new ProofReport[sets.Length];
        ParallelOptions options = new() { CancellationToken = cancellation };
        Parallel.For(0, sets.Length, options, place => reports[place] = Prove(sets[place]));
        return ImmutableCollectionsMarshal.AsImmutableArray(reports);
    }
}
