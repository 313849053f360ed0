using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules;

/// <summary>A decision in one machine word.</summary>
public readonly struct CompactDecision
{
    private const int RuleBits = 8;

    /// <summary>The most that a base may be in fen, either way.</summary>
    internal const long MostFen = long.MaxValue >> RuleBits;

    private readonly long _word;

    /// <summary>A decision as engines give it.</summary>
    /// <exception cref="OverflowException">The base is more than it holds.</exception>
    internal CompactDecision(Decision decision, ImmutableArray<Rule> rules)
        : this(decision.Deciding is null ? -1 : rules.IndexOf(decision.Deciding), (long)decision.Fen)
    {
        if (Fen != decision.Fen)
        {
            throw new OverflowException($"a base of {decision.Fen} fen is more than a compact decision holds");
        }
    }

    internal CompactDecision(int rule, long fen) => _word = (fen << RuleBits) | (long)(rule + 1);

    /// <summary>
    /// The index of the rule among the rules of the individual base, 0 to 253; -1 where none decides. Use <see
    /// cref="IBatch.Expand"/> for its id.
    /// </summary>
    public int Rule => (int)(byte)_word - 1;

    /// <summary>The base in fen a month, rounded; 0 where the rule gives none.</summary>
    public long Fen => _word >> RuleBits;

    /// <summary>The decision with its rule.</summary>
    internal Decision ToDecision(ImmutableArray<Rule> rules) => Rule < 0 ? default : new Decision(rules[Rule], Fen);
}
