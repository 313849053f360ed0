using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Proof;

/// <summary>Decides any case by the rules of one determination. Each rule is read at most once.</summary>
/// <param name="determination">The rules.</param>
/// <param name="reading">The reading of their expressions.</param>
internal sealed class SymbolicDetermination(Determination determination, SymbolicReading reading)
{
    // By place; null where a rule was not read yet.
    private readonly bool?[] _applies = new bool?[determination.Rules.Length];
    private readonly bool[] _readUnknown = new bool[determination.Rules.Length];

    // By place; null where a condition was not read yet.
    private readonly bool?[] _holds = new bool?[determination.Rules.Length];

    /// <summary>
    /// The same rules on the same path in a case that differs in one fact, with the conditions that read that fact: all
    /// others hold here as they do there, and are not read again.
    /// </summary>
    public (SymbolicDetermination Decided, IReadOnlyList<bool> Reads)? Beside { get; init; }

    /// <summary>The places of the rules that decide.</summary>
    public List<int> Deciding()
    {
        // A rule that precedes all others and is not silenced itself excludes the others.
        int first = 0;
        while (first < _applies.Length && !determination.Rules[first].Precedes.Contains(RuleOrder.Everything))
        {
            first++;
        }

        if (first < _applies.Length && Decides(first))
        {
            return [first];
        }

        List<int> deciding = [];
        for (int rule = 0; rule < _applies.Length; rule++)
        {
            if (Decides(rule))
            {
                deciding.Add(rule);
            }
        }

        return deciding;
    }

    /// <summary>Whether the deciding rule read an unknown fact in its condition.</summary>
    public bool ReadUnknown(int rule) => _readUnknown[rule];

    /// <summary>Whether some primary rule is open: not false when unknown facts are read as unknown.</summary>
    public bool AnyOpen()
    {
        reading.TestsAreUnknown = true;
        bool open = determination.Rules.Any(rule => rule.IsPrimary && reading.Truth(rule.When.Root) != false);
        reading.TestsAreUnknown = false;
        return open;
    }

    /// <summary>The answer of a deciding rule; its base is null where it reads an unknown fact.</summary>
    public SymbolicAnswer Answer(int rule)
    {
        Rule deciding = determination.Rules[rule];
        LinearForm? given = deciding.Base is Expression written ? reading.Number(written.Root) : null;
        return new SymbolicAnswer((int)deciding.Status, given);
    }

    private bool Decides(int rule) => Applies(rule) && !AnyApplies(determination.Silencers(rule));

    private bool AnyApplies(IReadOnlyList<int> rules)
    {
        for (int number = 0; number < rules.Count; number++)
        {
            if (Applies(rules[number]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Applies(int rule)
    {
        if (_applies[rule] is bool known)
        {
            return known;
        }

        IReadOnlyList<int> overridden = determination.Overridden(rule);
        bool considered = overridden.Count == 0 || AnyApplies(overridden);
        bool applies = considered && Holds(rule);
        _applies[rule] = applies;
        return applies;
    }

    private bool Holds(int rule)
    {
        if (Beside is var (decided, reads) && !reads[rule] && decided._holds[rule] is bool same)
        {
            _readUnknown[rule] = decided._readUnknown[rule];
            return same;
        }

        reading.ReadUnknown = false;
        bool holds = reading.Truth(determination.Rules[rule].When.Root) == true;
        (_holds[rule], _readUnknown[rule]) = (holds, reading.ReadUnknown);
        return holds;
    }
}
