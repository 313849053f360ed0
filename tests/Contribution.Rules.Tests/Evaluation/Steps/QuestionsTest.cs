using System.Numerics;
using Contribution.Rules.Evaluation.Steps;
using Contribution.Rules.Language;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>Questions in one word answer as the steps that they are made of do in two.</summary>
public sealed class QuestionsTest
{
    private const int Facts = 4;
    private const int Conditions = 3_000;

    [Fact]
    public void Any_condition_is_answered_alike()
    {
        int held = 0;
        for (int seed = 0; seed < Conditions; seed++)
        {
            Dice dice = new(seed);
            ConditionStep condition = Condition(dice, depth: 4);
            Questions questions = new(condition);
            for (ulong known = 0; known < 1UL << Facts; known++)
            {
                long[] slots = [.. Enumerable.Range(0, Facts).Select(_ => dice.Below(5) - 2)];
                bool holds = condition.Of([.. slots.Select(slot => (Int128)slot)], known);

                questions.Hold(slots, known).Should().Be(holds, "of seed {0}, known {1}", seed, known);
                held += holds ? 1 : 0;
            }
        }

        // Neither answer is the rule.
        held.Should().BeInRange(Conditions * (1 << Facts) / 10, Conditions * (1 << Facts) * 9 / 10);
    }

    [Theory]
    [InlineData(Comparison.Less, true, false, false)]
    [InlineData(Comparison.LessOrEqual, true, true, false)]
    [InlineData(Comparison.Equal, false, true, false)]
    [InlineData(Comparison.NotEqual, true, false, true)]
    [InlineData(Comparison.GreaterOrEqual, false, true, true)]
    [InlineData(Comparison.Greater, false, false, true)]
    public void A_comparison_is_answered_by_how_its_numbers_lie(
        Comparison operation,
        bool less,
        bool equal,
        bool greater
    )
    {
        Questions questions = new(new ComparisonStep(operation, new SlotStep(0), Constant(7)));

        questions.Hold([6], known: 0).Should().Be(less);
        questions.Hold([7], known: 0).Should().Be(equal);
        questions.Hold([8], known: 0).Should().Be(greater);
    }

    [Fact]
    public void A_constant_beyond_a_word_overflows_only_where_it_is_read()
    {
        ComparisonStep beyond = new(Comparison.Less, new SlotStep(0), Constant(BigInteger.One << 64));
        Questions questions = new(new JointStep(both: true, new KnownStep(1, all: true), beyond));

        questions.Hold([5], known: 0).Should().BeFalse();
        questions.Invoking(asked => asked.Hold([5], known: 1)).Should().Throw<OverflowException>();
        beyond.Of([5], known: 1).Should().BeTrue();
    }

    [Fact]
    public void A_product_beyond_a_word_overflows()
    {
        MultipleStep product = new(new SlotStep(0), new WholeNumber(4));
        Questions questions = new(new ComparisonStep(Comparison.Greater, product, Constant(0)));

        questions.Hold([long.MaxValue / 4], known: 0).Should().BeTrue();
        questions.Invoking(asked => asked.Hold([(long.MaxValue / 4) + 1], 0)).Should().Throw<OverflowException>();
    }

    private static ConditionStep Condition(Dice dice, int depth) =>
        dice.Below(depth == 0 ? 4 : 8) switch
        {
            0 => new TruthStep(dice.OneIn(2)),
            1 => new KnownStep((ulong)dice.Below((1 << Facts) - 1) + 1, !dice.OneIn(3)),
            2 or 3 => new ComparisonStep((Comparison)dice.Below(6), Number(dice, 2), Number(dice, 2)),
            4 => new JointStep(
                both: true,
                new KnownStep(1UL << (int)dice.Below(Facts), all: true),
                new ComparisonStep((Comparison)dice.Below(6), Number(dice, 1), Number(dice, 1))
            ),
            _ => new JointStep(dice.OneIn(2), Condition(dice, depth - 1), Condition(dice, depth - 1)),
        };

    private static NumberStep Number(Dice dice, int depth) =>
        dice.Below(depth == 0 ? 2 : 5) switch
        {
            0 => new SlotStep((int)dice.Below(Facts)),
            1 => Constant(dice.Below(5) - 2),
            2 => new MultipleStep(Number(dice, depth - 1), new WholeNumber(dice.Below(5) - 2)),
            3 => new SumStep(Number(dice, depth - 1), Number(dice, depth - 1)),
            _ => new ExtremeStep(dice.OneIn(2), Number(dice, depth - 1), Number(dice, depth - 1)),
        };

    private static ConstantStep Constant(BigInteger value) => new(new WholeNumber(value));
}
