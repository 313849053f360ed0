using System.Collections.Immutable;
using System.Numerics;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// Rules that are read step by step, in 64 bits and checked. Nothing is compiled while a process waits for it, so that
/// for a few persons this is the fast form.
/// </summary>
internal sealed class StepReader : IRuleForm<long>
{
    private const int MostOnStack = 256;

    private readonly SlotLayout _layout;
    private readonly RuleBreakdown _steps;

    /// <summary>Rules over the slots of a layout.</summary>
    /// <param name="layout">Where facts and amounts stand.</param>
    /// <param name="largest">
    /// The largest integer that the rules may come to. Where that is more than 64 bits hold, what is read may overflow.
    /// </param>
    public StepReader(SlotLayout layout, BigInteger largest) =>
        (_layout, _steps) = (layout, new RuleBreakdown(layout, largest));

    /// <inheritdoc/>
    public Prepare<long> Prepare()
    {
        (int Place, NumberStep Value)[] amounts = _steps.Amounts();
        return slots =>
        {
            foreach ((int place, NumberStep value) in amounts)
            {
                slots[place] = value.Of(slots);
            }
        };
    }

    /// <inheritdoc/>
    public Conditions<long> Conditions(IEnumerable<Node> conditions)
    {
        ConditionStep[] all = [.. conditions.Select(_steps.IsTrue)];
        return (slots, known) =>
        {
            ulong holding = 0;
            for (int place = 0; place < all.Length; place++)
            {
                holding |= all[place].Of(slots, known) ? 1UL << place : 0;
            }

            return holding;
        };
    }

    /// <inheritdoc/>
    public Decide<long> Decide(Determination determination, Rounding rounding)
    {
        RuleSteps[] rules = _steps.Rules(determination, rounding);
        return (long[] slots, ulong known, out long fen) => Decide(rules, slots, known, out fen);
    }

    /// <inheritdoc/>
    public Load<PersonFacts, long> LoadPerson() => Load(Vocabulary.PersonFacts);

    /// <inheritdoc/>
    public Load<EmployerFacts, long> LoadEmployer() => Load(Vocabulary.EmployerFacts);

    private static int Decide(RuleSteps[] rules, long[] slots, ulong known, out long fen)
    {
        Span<bool> applies = rules.Length <= MostOnStack ? stackalloc bool[rules.Length] : new bool[rules.Length];
        for (int place = 0; place < rules.Length; place++)
        {
            // An exception is read only where a rule that it overrides applies.
            int[] overridden = rules[place].Overridden;
            applies[place] = (overridden.Length == 0 || Any(overridden, applies)) && rules[place].When.Of(slots, known);
        }

        fen = 0;
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

            decided = rules[place].IsKnown?.Of(slots, known) == false ? Undecided.UnknownBase : place;
            fen = decided == place && rules[place].Fen is NumberStep amount ? amount.Of(slots) : fen;
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

    private Load<TOwner, long> Load<TOwner>(ImmutableArray<Fact<TOwner>> facts)
    {
        Fact<TOwner>[] read = [.. facts.Where(fact => _layout.Of(fact.Symbol) >= 0)];
        int[] places = [.. read.Select(fact => _layout.Of(fact.Symbol))];
        ulong[] bits = [.. read.Select(fact => _layout.Bit(fact.Symbol))];
        return (TOwner owner, long[] slots, ref ulong known) =>
        {
            for (int number = 0; number < read.Length; number++)
            {
                if (read[number].Read(owner) is long value)
                {
                    slots[places[number]] = value;
                    known |= bits[number];
                }
            }
        };
    }
}
