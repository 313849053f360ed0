namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// The rules of a determination, settled once for each circumstance that comes up and kept for the cases after it. Safe to
/// share between threads: what two of them make at once is the same.
/// </summary>
internal sealed class RulesByCircumstance
{
    // A bit for each rule.
    private const int MostRules = 64;

    // A few dozen circumstances are common; a list in which they are not is decided as it comes.
    private const int PlaceBits = 8;
    private const int MostMade = 4096;

    private readonly SettledRules?[] _settled = new SettledRules?[1 << PlaceBits];
    private readonly DecidingRule _deciding;
    private readonly RuleSteps[] _rules;
    private readonly Circumstances _circumstances;
    private int _made;

    private RulesByCircumstance(DecidingRule deciding, RuleSteps[] rules, Circumstances circumstances) =>
        (_deciding, _rules, _circumstances) = (deciding, rules, circumstances);

    /// <summary>The rules over the slots of a layout; null where there are too many rules or choices.</summary>
    public static RulesByCircumstance? TryMake(DecidingRule deciding, RuleSteps[] rules, SlotLayout layout)
    {
        Circumstances circumstances = new(layout);
        return circumstances.Fit && rules.Length <= MostRules
            ? new RulesByCircumstance(deciding, rules, circumstances)
            : null;
    }

    /// <summary>The rules in the circumstance of a case; null where too many have come up.</summary>
    public SettledRules? Of(long[] slots, ulong known)
    {
        Circumstance circumstance = _circumstances.Of(slots, known);
        ref SettledRules? place = ref _settled[circumstance.Spread >> (64 - PlaceBits)];
        SettledRules? settled = Volatile.Read(ref place);
        return settled is not null && settled.Circumstance == circumstance
            ? settled
            : Make(circumstance, slots, ref place);
    }

    private SettledRules? Make(Circumstance circumstance, long[] slots, ref SettledRules? place)
    {
        if (Volatile.Read(ref _made) >= MostMade)
        {
            return null;
        }

        _ = Interlocked.Increment(ref _made);
        SettledRules made = new(
            _deciding,
            _rules,
            new Settling(_circumstances, slots, circumstance.Known),
            circumstance
        );
        Volatile.Write(ref place, made);
        return made;
    }
}
