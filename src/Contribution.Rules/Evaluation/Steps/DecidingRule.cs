using System.Numerics;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A case as the rules of a determination see it.</summary>
internal interface ICase
{
    /// <summary>A bit for each fact that is known.</summary>
    ulong Known { get; }

    /// <summary>Whether the condition of the rule at a place holds.</summary>
    /// <exception cref="OverflowException">The integers of the case do not hold a number that it needs.</exception>
    bool Holds(int rule);
}

/// <summary>Which rule of a determination decides a case.</summary>
internal sealed class DecidingRule
{
    private const int Bits = 64;
    private const int WordsOnStack = 4;

    // For each rule some words, with a bit for each other rule.
    private readonly int _words;
    private readonly ulong[] _overridden;
    private readonly ulong[] _silencers;
    private readonly bool[] _isException;
    private readonly ulong[] _read;

    /// <summary>Makes the order of the rules ready. Overridden rules come before their exceptions.</summary>
    public DecidingRule(RuleSteps[] rules)
    {
        _words = (rules.Length + Bits - 1) / Bits;
        _overridden = Sets(Array.ConvertAll(rules, rule => rule.Overridden));
        _silencers = Sets(Array.ConvertAll(rules, rule => rule.Silencers));
        _isException = Array.ConvertAll(rules, rule => rule.Overridden.Length > 0);
        _read = Array.ConvertAll(rules, rule => rule.Read);
    }

    /// <summary>The place of the rule, or a negative <see cref="Undecided"/>.</summary>
    public int Of<TCase>(TCase the)
        where TCase : struct, ICase
    {
        Span<ulong> applies = _words <= WordsOnStack ? stackalloc ulong[WordsOnStack] : new ulong[_words];
        for (int place = 0; place < _isException.Length; place++)
        {
            // An exception is read only where a rule that it overrides applies.
            if ((!_isException[place] || AnyOf(_overridden, place, applies)) && the.Holds(place))
            {
                applies[place / Bits] |= 1UL << (place % Bits);
            }
        }

        return Decided(applies, the.Known);
    }

    /// <summary>Of the rules that apply, the one that no other silences.</summary>
    public int Decided(ReadOnlySpan<ulong> applies, ulong known)
    {
        int decided = Undecided.NoRule;
        for (int word = 0; word < _words; word++)
        {
            for (ulong left = applies[word]; left != 0; left &= left - 1)
            {
                int place = (word * Bits) + BitOperations.TrailingZeroCount(left);
                if (AnyOf(_silencers, place, applies))
                {
                    continue;
                }

                if (decided != Undecided.NoRule)
                {
                    return Undecided.TwoRules;
                }

                decided = (known & _read[place]) == _read[place] ? place : Undecided.UnknownBase;
            }
        }

        return decided;
    }

    private ulong[] Sets(int[][] ofRules)
    {
        ulong[] words = new ulong[_words * ofRules.Length];
        for (int rule = 0; rule < ofRules.Length; rule++)
        {
            foreach (int place in ofRules[rule])
            {
                words[(rule * _words) + (place / Bits)] |= 1UL << (place % Bits);
            }
        }

        return words;
    }

    private bool AnyOf(ulong[] sets, int rule, ReadOnlySpan<ulong> applies)
    {
        for (int word = 0; word < _words; word++)
        {
            if ((sets[(rule * _words) + word] & applies[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
