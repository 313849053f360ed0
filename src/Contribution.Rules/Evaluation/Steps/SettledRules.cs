namespace Contribution.Rules.Evaluation.Steps;

/// <summary>The rules of a determination in one circumstance: those that are left to be asked of a case's figures.</summary>
internal sealed class SettledRules
{
    // With more, every combination would take more room than it saves.
    private const int MostTabled = 6;

    private readonly DecidingRule _deciding;
    private readonly ulong _known;
    private readonly ulong _applying;
    private readonly Left[] _left;
    private readonly int[]? _decided;

    /// <summary>Settles the rules of a case and of all others in its circumstance.</summary>
    public SettledRules(DecidingRule deciding, RuleSteps[] rules, Settling settling, Circumstance circumstance)
    {
        (_deciding, _known, Circumstance) = (deciding, circumstance.Known, circumstance);
        List<Left> left = [];
        ulong open = 0;
        for (int place = 0; place < rules.Length; place++)
        {
            ulong bit = 1UL << place;
            ulong overridden = rules[place].Overridden.Aggregate(0UL, (bits, other) => bits | (1UL << other));
            bool isReached = overridden == 0 || (overridden & _applying) != 0;
            ConditionStep when = settling.Of(rules[place].When);
            if (when is TruthStep { Value: false } || (!isReached && (overridden & open) == 0))
            {
                continue;
            }

            if (when is TruthStep && isReached)
            {
                _applying |= bit;
            }
            else
            {
                left.Add(new Left(bit, isReached ? 0 : overridden, new Questions(when)));
                open |= bit;
            }
        }

        _left = [.. left];
        _decided = _left.Length > MostTabled ? null : [.. Enumerable.Range(0, 1 << _left.Length).Select(Decided)];
    }

    /// <summary>The circumstance.</summary>
    public Circumstance Circumstance { get; }

    /// <summary>The place of the rule that decides a case, or a negative <see cref="Undecided"/>.</summary>
    /// <exception cref="OverflowException">64 bits do not hold a number that it needs.</exception>
    public int Of(long[] slots)
    {
        ulong applying = _applying;
        int holding = 0;
        for (int index = 0; index < _left.Length; index++)
        {
            Left rule = _left[index];
            if ((rule.Overridden == 0 || (rule.Overridden & applying) != 0) && rule.When.Hold(slots, _known))
            {
                applying |= rule.Bit;
                holding |= 1 << index;
            }
        }

        return _decided is null ? _deciding.Decided(new ReadOnlySpan<ulong>(ref applying), _known) : _decided[holding];
    }

    private int Decided(int holding)
    {
        ulong applying = _applying;
        for (int index = 0; index < _left.Length; index++)
        {
            applying |= (holding & (1 << index)) != 0 ? _left[index].Bit : 0;
        }

        return _deciding.Decided(new ReadOnlySpan<ulong>(ref applying), _known);
    }

    /// <summary>A rule that figures decide.</summary>
    /// <param name="Bit">Its bit.</param>
    /// <param name="Overridden">The rules of which one has to apply; none where that is settled.</param>
    /// <param name="When">What is left of its condition.</param>
    private readonly record struct Left(ulong Bit, ulong Overridden, Questions When);
}
