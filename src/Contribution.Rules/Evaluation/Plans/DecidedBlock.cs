using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Evaluation.Plans;

/// <summary>The decisions for a block of cases; reused for the next block.</summary>
/// <param name="rules">The number of rules.</param>
internal sealed class DecidedBlock(int rules)
{
    /// <summary>The number of cases.</summary>
    public int Count { get; set; }

    /// <summary>The decision of each case.</summary>
    public CompactDecision[] Decisions { get; } = new CompactDecision[FactColumns.BlockSize];

    /// <summary>The cases that each rule decides.</summary>
    public ulong[] ByRule { get; } = new ulong[rules];

    /// <summary>The cases that no rule decides.</summary>
    public ulong Undecided { get; set; }

    /// <summary>The cases that may have a finding.</summary>
    public ulong MayFind { get; set; }

    /// <summary>The cases that two rules decide: the rule set is defective.</summary>
    public ulong Twice { get; set; }

    /// <summary>The cases in which a base reads an unknown fact: the rule set is defective.</summary>
    public ulong UnknownBase { get; set; }

    /// <summary>Whether the rule set is defective in a case.</summary>
    public bool IsDefective => (Twice | UnknownBase) != 0;

    /// <summary>Takes decisions that were made without steps.</summary>
    public void Take(ReadOnlySpan<Decision> decisions, ImmutableArray<Rule> rules)
    {
        Array.Clear(ByRule);
        (Count, Undecided, Twice, UnknownBase) = (decisions.Length, 0, 0, 0);
        for (int index = 0; index < decisions.Length; index++)
        {
            Decision decision = decisions[index];
            Decisions[index] = new CompactDecision(decision, rules);
            if (Decisions[index].Rule is >= 0 and int rule)
            {
                ByRule[rule] |= 1UL << index;
            }
            else
            {
                Undecided |= 1UL << index;
            }
        }
    }
}
