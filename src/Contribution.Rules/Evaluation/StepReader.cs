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
    private readonly SlotLayout _layout;
    private readonly bool _many;
    private readonly RuleBreakdown _steps;

    /// <summary>Rules over the slots of a layout.</summary>
    /// <param name="layout">Where facts and amounts stand.</param>
    /// <param name="largest">
    /// The largest integer that the rules may come to. Where that is more than 64 bits hold, what is read may overflow.
    /// </param>
    /// <param name="many">
    /// Whether there are so many cases that it pays to settle the rules for each <see cref="Circumstance"/>.
    /// </param>
    public StepReader(SlotLayout layout, BigInteger largest, bool many = false) =>
        (_layout, _steps, _many) = (layout, new RuleBreakdown(layout, largest), many);

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
        Questions[] all = [.. conditions.Select(condition => new Questions(_steps.IsTrue(condition)))];
        return (slots, known) =>
        {
            ulong holding = 0;
            for (int place = 0; place < all.Length; place++)
            {
                holding |= all[place].Hold(slots, known) ? 1UL << place : 0;
            }

            return holding;
        };
    }

    /// <inheritdoc/>
    public Decide<long> Decide(Determination determination, Rounding rounding)
    {
        RuleSteps[] rules = _steps.Rules(determination, rounding);
        DecidingRule deciding = new(rules);
        Questions[] when = [.. rules.Select(rule => new Questions(rule.When))];
        RulesByCircumstance? settled = _many ? RulesByCircumstance.TryMake(deciding, rules, _layout) : null;
        return (long[] slots, ulong known, out long fen) =>
        {
            int place = settled?.Of(slots, known)?.Of(slots) ?? deciding.Of(new Case(when, slots, known));
            fen = place >= 0 && rules[place].Fen is NumberStep amount ? amount.Of(slots) : 0;
            return place;
        };
    }

    /// <inheritdoc/>
    public Load<PersonFacts, long> LoadPerson() => FactReader.Of<PersonFacts, long>(_layout, Vocabulary.PersonFacts);

    /// <inheritdoc/>
    public Load<EmployerFacts, long> LoadEmployer() =>
        FactReader.Of<EmployerFacts, long>(_layout, Vocabulary.EmployerFacts);

    /// <summary>A case whose conditions are asked as they come.</summary>
    internal readonly struct Case(Questions[] when, long[] slots, ulong known) : ICase
    {
        public ulong Known => known;

        public bool Holds(int rule) => when[rule].Hold(slots, known);
    }
}
