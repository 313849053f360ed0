using System.Collections.Immutable;
using Contribution.Rules.Evaluation.Plans;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Evaluation.Batches;

/// <summary>
/// The rules for persons over columns that the caller fills. Safe to share between threads; each
/// thread needs its own <see cref="BlockDecider"/>.
/// </summary>
/// <param name="set">The rule set.</param>
/// <param name="written">Writes the facts that an undecided person lacks; empty where there are none.</param>
internal sealed class BlockRules(RuleSet set, Func<ImmutableArray<string>, byte[]> written)
{
    /// <summary>The rule set.</summary>
    public RuleSet Set => set;

    /// <summary>The rules over columns.</summary>
    public DeterminationPlan Plan { get; } = new(set, BaseKind.IndividualBase);

    /// <summary>The written facts that undecided persons lack.</summary>
    public MissingFacts<byte[]> Missing { get; } = new(set, BaseKind.IndividualBase, written);

    /// <summary>Whether the rules or the totals may read a column.</summary>
    public bool Reads(int column) => Plan.Reads.Contains(column);

    /// <summary>Whether bases by a rule are trued up.</summary>
    public bool IsTruedUp(Rule rule) => rule.Base is not null && TrueUp.AppliesTo(set, rule.Status);
}
