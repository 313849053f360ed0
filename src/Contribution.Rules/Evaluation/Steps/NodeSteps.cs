using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// Breaks typed trees down into steps over an array of integers. Each comparison is brought to the grain in which both
/// of its sides are whole, so that it is exact; a comparison that reads an unknown fact is neither true nor false.
/// </summary>
/// <param name="layout">Where facts and amounts stand.</param>
/// <param name="largest">The largest integer that the steps may come to.</param>
internal sealed class NodeSteps(SlotLayout layout, BigInteger largest)
{
    /// <summary>Whether the expression is true.</summary>
    public ConditionStep IsTrue(Node node) => Truth(node, wanted: true);

    /// <summary>The value of an expression in whole multiples of 1/<paramref name="grain"/>.</summary>
    /// <exception cref="OverflowException">The integer does not hold every value it can have.</exception>
    public NumberStep Number(Node node, BigInteger grain)
    {
        Rational scale = new(grain, BigInteger.One);
        if (!ReadsAnswer(node) && Grain.Most(node) * scale > new Rational(largest, BigInteger.One))
        {
            throw new OverflowException($"values of up to {Grain.Most(node)} in steps of 1/{grain} are too fine");
        }

        return Number(node, scale);
    }

    /// <summary>A constant.</summary>
    /// <exception cref="OverflowException">The integer does not hold it.</exception>
    public ConstantStep Constant(BigInteger value) => new(Fitting(value));

    /// <summary>A number that the integer holds.</summary>
    /// <exception cref="OverflowException">It does not.</exception>
    public WholeNumber Fitting(BigInteger value) =>
        BigInteger.Abs(value) <= largest ? new WholeNumber(value) : throw new OverflowException($"too large: {value}");

    /// <summary>What findings read of an answer was computed in the same integers, so it fits.</summary>
    private static bool ReadsAnswer(Node node) => node.Facts().Any(Vocabulary.Answer.Contains);

    private static ConditionStep AreKnown(ulong bits, bool all) =>
        bits == 0 ? new TruthStep(all) : new KnownStep(bits, all);

    /// <summary>Whether the expression has the wanted truth value; one that is not known has neither.</summary>
    private ConditionStep Truth(Node node, bool wanted) =>
        node switch
        {
            TruthNode truth => new TruthStep(truth.Value == wanted),
            DefinitionNode definition => Truth(definition.Body, wanted),
            NotNode not => Truth(not.Operand, !wanted),
            LogicNode logic => new JointStep(
                logic.IsAnd == wanted,
                Truth(logic.Left, wanted),
                Truth(logic.Right, wanted)
            ),
            KnownNode test => AreKnown(layout.Bits(test.Operand), test.AsksKnown == wanted),
            FactNode fact => new ComparisonStep(
                wanted ? Comparison.NotEqual : Comparison.Equal,
                new SlotStep(layout.Of(fact.Symbol)),
                Constant(BigInteger.Zero)
            ),
            BetweenNode between => new JointStep(
                wanted,
                Compared(Comparison.LessOrEqual, between.Low, between.Value, wanted),
                Compared(Comparison.LessOrEqual, between.Value, between.High, wanted)
            ),
            InNode choices => choices
                .Choices.Select(choice => Compared(Comparison.Equal, choices.Value, choice, wanted))
                .Aggregate((a, b) => new JointStep(!wanted, a, b)),
            ComparisonNode comparison => Compared(comparison.Operation, comparison.Left, comparison.Right, wanted),
            _ => throw new InvalidOperationException($"no truth value: {node}"),
        };

    private ConditionStep Compared(Comparison operation, Node left, Node right, bool wanted)
    {
        if (left.Type == DataType.Truth)
        {
            return SameTruth(left, right, (operation == Comparison.Equal) == wanted);
        }

        BigInteger grain = Grain.LeastCommonMultiple(Grain.Of(left), Grain.Of(right));
        ComparisonStep compared = new(
            wanted ? operation : Opposite(operation),
            Number(left, grain),
            Number(right, grain)
        );
        ulong bits = layout.Bits(left) | layout.Bits(right);
        return bits == 0 ? compared : new JointStep(both: true, AreKnown(bits, all: true), compared);
    }

    private JointStep SameTruth(Node left, Node right, bool same) =>
        new(
            both: false,
            new JointStep(both: true, Truth(left, wanted: true), Truth(right, same)),
            new JointStep(both: true, Truth(left, wanted: false), Truth(right, !same))
        );

    private static Comparison Opposite(Comparison operation) =>
        operation switch
        {
            Comparison.Equal => Comparison.NotEqual,
            Comparison.NotEqual => Comparison.Equal,
            Comparison.Less => Comparison.GreaterOrEqual,
            Comparison.LessOrEqual => Comparison.Greater,
            Comparison.Greater => Comparison.LessOrEqual,
            _ => Comparison.Less,
        };

    /// <summary>The value times a factor; the factor goes down to the leaves, where it is a whole number.</summary>
    private NumberStep Number(Node node, Rational factor) =>
        node switch
        {
            { Constant: Rational constant } => Constant(Whole(constant * factor)),
            ChoiceNode choice => Constant(Whole(Rational.From(choice.Ordinal) * factor)),
            FactNode fact => Times(new SlotStep(layout.Of(fact.Symbol)), factor / new Rational(fact.Symbol.Grain, 1)),
            AmountNode amount => Times(
                new SlotStep(layout.Of(amount.Amount)),
                factor / new Rational(Grain.Of(amount.Amount), 1)
            ),
            DefinitionNode definition => Number(definition.Body, factor),
            NegativeNode negative => Number(negative.Operand, -factor),
            ArithmeticNode { Operation: Arithmetic.Add } sum => new SumStep(
                Number(sum.Left, factor),
                Number(sum.Right, factor)
            ),
            ArithmeticNode { Operation: Arithmetic.Subtract } difference => new SumStep(
                Number(difference.Left, factor),
                Number(difference.Right, -factor)
            ),
            ArithmeticNode { Operation: Arithmetic.Multiply } product => product.Left.Constant is Rational by
                ? Number(product.Right, factor * by)
                : Number(product.Left, factor * product.Right.Constant!.Value),
            ArithmeticNode quotient => Number(quotient.Left, factor / quotient.Right.Constant!.Value),
            ExtremeNode extreme => extreme
                .Operands.Select(operand => Number(operand, factor))
                // A negative factor turns the order round.
                .Aggregate((a, b) => new ExtremeStep(extreme.IsMaximum == factor.Sign >= 0, a, b)),
            _ => throw new InvalidOperationException($"no number: {node}"),
        };

    private NumberStep Times(SlotStep value, Rational factor) =>
        factor == Rational.One ? value : new MultipleStep(value, Fitting(Whole(factor)));

    private static BigInteger Whole(Rational value) =>
        value.IsInteger ? value.Numerator : throw new InvalidOperationException($"not whole in its grain: {value}");
}
