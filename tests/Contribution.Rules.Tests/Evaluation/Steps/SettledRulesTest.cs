using Contribution.Rules.Evaluation;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Rules of any shape, settled for a circumstance, decide each case in it as when all are asked of the case.</summary>
public sealed class SettledRulesTest
{
    private const int Shapes = 150;
    private const int Cases = 30;

    private static readonly Node[] Facts = [.. Vocabulary.PersonFacts.Select(fact => new FactNode(fact.Symbol))];
    private static readonly SlotLayout Layout = new(Vocabulary.PersonFacts.Select(fact => fact.Symbol), [], Facts);
    private static readonly Circumstances Circumstances = new(Layout);
    private static readonly int[] Figures =
    [
        .. Enumerable.Range(0, Layout.Count).Where(place => !Circumstances.Has(place)),
    ];
    private static readonly int[] Choices = [.. Enumerable.Range(0, Layout.Count).Where(Circumstances.Has)];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(64)]
    public void They_decide_as_when_all_are_asked(int rules)
    {
        Dice dice = new(rules);
        HashSet<int> deciding = [];
        for (int shape = 0; shape < Shapes; shape++)
        {
            RuleSteps[] steps = [.. Enumerable.Range(0, rules).Select(place => Rule(place, dice))];
            Questions[] when = Array.ConvertAll(steps, rule => new Questions(rule.When));
            DecidingRule asked = new(steps);
            (long[] slots, ulong known) = Case(dice);
            Circumstance circumstance = Circumstances.Of(slots, known);
            SettledRules settled = new(asked, steps, new Settling(Circumstances, slots, known), circumstance);
            for (int number = 0; number < Cases; number++)
            {
                Array.ForEach(Figures, place => slots[place] = dice.Below(4));
                int decided = settled.Of(slots);
                decided
                    .Should()
                    .Be(asked.Of(new StepReader.Case(when, slots, known)), "of shape {0}, case {1}", shape, number);
                deciding.Add(decided);
            }
        }

        deciding.Should().HaveCountGreaterThanOrEqualTo(Math.Min(rules + 1, 6));
    }

    /// <summary>A rule over those before it: an exception to some of them, silenced by some, with a random condition.</summary>
    private static RuleSteps Rule(int place, Dice dice) =>
        new(
            Rule: null!,
            Overridden: dice.OneIn(2) ? Some(place, dice) : [],
            Silencers: Some(place, dice),
            When: Condition(dice, depth: 2),
            Read: dice.OneIn(8) ? 1UL << (int)dice.Below(Layout.Count) : 0,
            Fen: null
        );

    private static int[] Some(int below, Dice dice) => [.. Enumerable.Range(0, below).Where(_ => dice.OneIn(3))];

    private static ConditionStep Condition(Dice dice, int depth) =>
        dice.Below(depth > 0 ? 7 : 4) switch
        {
            0 => Compared(dice, dice.Pick(Choices), new ConstantStep(new WholeNumber(dice.Below(2)))),
            1 => new KnownStep(1UL << (int)dice.Below(Layout.Count), all: dice.OneIn(2)),
            2 => Compared(dice, dice.Pick(Figures), new ConstantStep(new WholeNumber(dice.Below(4)))),
            3 => Compared(dice, dice.Pick(Figures), new SlotStep(dice.Pick(Figures))),
            _ => new JointStep(dice.OneIn(2), Condition(dice, depth - 1), Condition(dice, depth - 1)),
        };

    private static ComparisonStep Compared(Dice dice, int place, NumberStep other) =>
        new(dice.Pick(Enum.GetValues<Comparison>()), new SlotStep(place), other);

    private static (long[] Slots, ulong Known) Case(Dice dice)
    {
        long[] slots = new long[Layout.Count];
        Array.ForEach(Choices, place => slots[place] = dice.Below(2));
        ulong known = 0;
        for (int place = 0; place < slots.Length; place++)
        {
            known |= dice.OneIn(3) ? 0 : 1UL << place;
        }

        return (slots, known);
    }
}
