using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Facts;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>Rules that are read step by step, in 128 bits: for totals and amounts that 64 bits do not hold.</summary>
internal sealed class WideStepReader : IRuleForm<Int128>
{
    private readonly SlotLayout _layout;
    private readonly RuleBreakdown _steps;

    /// <summary>Rules over the slots of a layout.</summary>
    /// <param name="layout">Where facts and amounts stand.</param>
    public WideStepReader(SlotLayout layout) =>
        (_layout, _steps) = (layout, new RuleBreakdown(layout, Int128.MaxValue));

    /// <inheritdoc/>
    public Prepare<Int128> Prepare()
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
    public Conditions<Int128> Conditions(IEnumerable<Node> conditions)
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
    public Decide<Int128> Decide(Determination determination, Rounding rounding)
    {
        RuleSteps[] rules = _steps.Rules(determination, rounding);
        DecidingRule deciding = new(rules);
        return (Int128[] slots, ulong known, out Int128 fen) =>
        {
            int place = deciding.Of(new Case(rules, slots, known));
            fen = place >= 0 && rules[place].Fen is NumberStep amount ? amount.Of(slots) : 0;
            return place;
        };
    }

    /// <inheritdoc/>
    public Load<PersonFacts, Int128> LoadPerson() =>
        FactReader.Of<PersonFacts, Int128>(_layout, Vocabulary.PersonFacts);

    /// <inheritdoc/>
    public Load<EmployerFacts, Int128> LoadEmployer() =>
        FactReader.Of<EmployerFacts, Int128>(_layout, Vocabulary.EmployerFacts);

    private readonly struct Case(RuleSteps[] rules, Int128[] slots, ulong known) : ICase
    {
        public ulong Known => known;

        public bool Holds(int rule) => rules[rule].When.Of(slots, known);
    }
}
