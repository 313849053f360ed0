using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Proof;

/// <summary>Decides any case by the rules of one determination, as 4.2 of the design says it, each rule read once.</summary>
/// <param name="determination">The rules.</param>
/// <param name="reading">The reading of their expressions.</param>
internal sealed class SymbolicDetermination(Determination determination, SymbolicReading reading)
{
    private readonly Dictionary<int, (bool Applies, bool ReadUnknown)> _read = [];

    /// <summary>The places of the rules that decide.</summary>
    public ImmutableArray<int> Deciding()
    {
        // What precedes all others and is not silenced itself leaves nothing to the others.
        int first = determination.Rules.TakeWhile(rule => !rule.Precedes.Contains(RuleOrder.Everything)).Count();
        if (first < determination.Rules.Length && Decides(first))
        {
            return [first];
        }

        return [.. Enumerable.Range(0, determination.Rules.Length).Where(Decides)];
    }

    /// <summary>Whether the deciding rule read an unknown fact in its condition.</summary>
    public bool ReadUnknown(int rule) => _read[rule].ReadUnknown;

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

    private bool Decides(int rule) => Applies(rule) && !determination.Silencers(rule).Any(Applies);

    private bool Applies(int rule)
    {
        if (!_read.TryGetValue(rule, out (bool Applies, bool ReadUnknown) known))
        {
            ImmutableArray<int> overridden = [.. determination.Overridden(rule)];
            bool considered = overridden.IsEmpty || overridden.Any(Applies);
            reading.ReadUnknown = false;
            bool applies = considered && reading.Truth(determination.Rules[rule].When.Root) == true;
            known = (applies, reading.ReadUnknown);
            _read.Add(rule, known);
        }

        return known.Applies;
    }
}
