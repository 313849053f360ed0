namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A case as its conditions see it.</summary>
internal interface ICase
{
    /// <summary>Whether a condition holds.</summary>
    bool Holds(ConditionStep condition);
}

/// <summary>Which rule of a determination decides a case.</summary>
internal static class DecidingRule
{
    private const int MostOnStack = 256;

    /// <summary>The place of the rule, or a negative <see cref="Undecided"/>.</summary>
    public static int Of<TCase>(RuleSteps[] rules, TCase the)
        where TCase : struct, ICase
    {
        Span<bool> applies = rules.Length <= MostOnStack ? stackalloc bool[rules.Length] : new bool[rules.Length];
        for (int place = 0; place < rules.Length; place++)
        {
            // An exception is read only where a rule that it overrides applies.
            int[] overridden = rules[place].Overridden;
            applies[place] = (overridden.Length == 0 || Any(overridden, applies)) && the.Holds(rules[place].When);
        }

        int decided = Undecided.NoRule;
        for (int place = 0; place < rules.Length; place++)
        {
            if (!applies[place] || Any(rules[place].Silencers, applies))
            {
                continue;
            }

            if (decided != Undecided.NoRule)
            {
                return Undecided.TwoRules;
            }

            decided = rules[place].IsKnown is ConditionStep known && !the.Holds(known) ? Undecided.UnknownBase : place;
        }

        return decided;
    }

    private static bool Any(int[] places, ReadOnlySpan<bool> applies)
    {
        foreach (int place in places)
        {
            if (applies[place])
            {
                return true;
            }
        }

        return false;
    }
}
