using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.Evaluation;

/// <summary>
/// Turns typed trees into LINQ expressions over an array of integers. Each comparison is brought to the grain in which
/// both of its sides are whole, so that it is exact; a comparison that reads an unknown fact is neither true nor false.
/// </summary>
/// <typeparam name="T">The integer that holds the values.</typeparam>
internal sealed class NodeCompiler<T>(SlotLayout layout, Linq slots, Linq known)
    where T : struct, IBinaryInteger<T>
{
    /// <summary>Whether the expression is true.</summary>
    public Linq IsTrue(Node node) => Truth(node, wanted: true);

    /// <summary>The value of an expression in whole multiples of 1/<paramref name="grain"/>.</summary>
    /// <exception cref="OverflowException">The integer type does not hold every value it can have.</exception>
    public Linq Number(Node node, BigInteger grain)
    {
        Rational scale = new(grain, BigInteger.One);
        if (!ReadsAnswer(node) && Grain.Most(node) * scale > Largest)
        {
            throw new OverflowException($"values of up to {Grain.Most(node)} in steps of 1/{grain} are too fine");
        }

        return Number(node, scale);
    }

    /// <summary>Whether all facts that the expression reads are known.</summary>
    public Linq IsKnown(Node node)
    {
        ulong bits = layout.Bits(node);
        return bits == 0 ? Linq.Constant(true) : Linq.Equal(Linq.And(known, Linq.Constant(bits)), Linq.Constant(bits));
    }

    /// <summary>A constant of the integer type.</summary>
    public static Linq Constant(BigInteger value) => Linq.Constant(T.CreateChecked(value));

    private static Rational Largest { get; } =
        new(typeof(T) == typeof(long) ? long.MaxValue : (BigInteger)Int128.MaxValue, BigInteger.One);

    /// <summary>What findings read of an answer was computed in the same integers, so it fits.</summary>
    private static bool ReadsAnswer(Node node) => node.Facts().Any(Vocabulary.Answer.Contains);

    private Linq Slot(int place) => Linq.ArrayIndex(slots, Linq.Constant(place));

    /// <summary>Whether the expression has the wanted truth value; one that is not known has neither.</summary>
    private Linq Truth(Node node, bool wanted) =>
        node switch
        {
            TruthNode truth => Linq.Constant(truth.Value == wanted),
            DefinitionNode definition => Truth(definition.Body, wanted),
            NotNode not => Truth(not.Operand, !wanted),
            LogicNode logic when logic.IsAnd == wanted => Linq.AndAlso(
                Truth(logic.Left, wanted),
                Truth(logic.Right, wanted)
            ),
            LogicNode logic => Linq.OrElse(Truth(logic.Left, wanted), Truth(logic.Right, wanted)),
            KnownNode test => test.AsksKnown == wanted ? IsKnown(test.Operand) : Linq.Not(IsKnown(test.Operand)),
            FactNode fact => Compare(Comparison.NotEqual, Slot(layout.Of(fact.Symbol)), Constant(0), wanted),
            BetweenNode between => Both(
                Compared(Comparison.LessOrEqual, between.Low, between.Value, wanted),
                Compared(Comparison.LessOrEqual, between.Value, between.High, wanted),
                wanted
            ),
            InNode choices => choices
                .Choices.Select(choice => Compared(Comparison.Equal, choices.Value, choice, wanted))
                .Aggregate((a, b) => Both(a, b, !wanted)),
            ComparisonNode comparison => Compared(comparison.Operation, comparison.Left, comparison.Right, wanted),
            _ => throw new InvalidOperationException($"no truth value: {node}"),
        };

    private static Linq Both(Linq left, Linq right, bool and) =>
        and ? Linq.AndAlso(left, right) : Linq.OrElse(left, right);

    private Linq Compared(Comparison operation, Node left, Node right, bool wanted)
    {
        if (left.Type == DataType.Truth)
        {
            return SameTruth(left, right, (operation == Comparison.Equal) == wanted);
        }

        BigInteger grain = Grain.LeastCommonMultiple(Grain.Of(left), Grain.Of(right));
        Linq compared = Compare(operation, Number(left, grain), Number(right, grain), wanted);
        ulong bits = layout.Bits(left) | layout.Bits(right);
        return bits == 0
            ? compared
            : Linq.AndAlso(Linq.Equal(Linq.And(known, Linq.Constant(bits)), Linq.Constant(bits)), compared);
    }

    private Linq SameTruth(Node left, Node right, bool same) =>
        Linq.OrElse(
            Linq.AndAlso(Truth(left, wanted: true), Truth(right, same)),
            Linq.AndAlso(Truth(left, wanted: false), Truth(right, !same))
        );

    private static Linq Compare(Comparison operation, Linq left, Linq right, bool wanted) =>
        (operation, wanted) switch
        {
            (Comparison.Equal, true) or (Comparison.NotEqual, false) => Linq.Equal(left, right),
            (Comparison.NotEqual, true) or (Comparison.Equal, false) => Linq.NotEqual(left, right),
            (Comparison.Less, true) or (Comparison.GreaterOrEqual, false) => Linq.LessThan(left, right),
            (Comparison.LessOrEqual, true) or (Comparison.Greater, false) => Linq.LessThanOrEqual(left, right),
            (Comparison.Greater, true) or (Comparison.LessOrEqual, false) => Linq.GreaterThan(left, right),
            _ => Linq.GreaterThanOrEqual(left, right),
        };

    /// <summary>The value times a factor; the factor goes down to the leaves, where it is a whole number.</summary>
    private Linq Number(Node node, Rational factor) =>
        node switch
        {
            { Constant: Rational constant } => Constant(Whole(constant * factor)),
            ChoiceNode choice => Constant(Whole(Rational.From(choice.Ordinal) * factor)),
            FactNode fact => Times(Slot(layout.Of(fact.Symbol)), factor / new Rational(fact.Symbol.Grain, 1)),
            AmountNode amount => Times(
                Slot(layout.Of(amount.Amount)),
                factor / new Rational(Grain.Of(amount.Amount), 1)
            ),
            DefinitionNode definition => Number(definition.Body, factor),
            NegativeNode negative => Number(negative.Operand, -factor),
            ArithmeticNode { Operation: Arithmetic.Add } sum => Linq.Add(
                Number(sum.Left, factor),
                Number(sum.Right, factor)
            ),
            ArithmeticNode { Operation: Arithmetic.Subtract } difference => Linq.Add(
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
                .Aggregate((a, b) => Extreme(a, b, extreme.IsMaximum == factor.Sign >= 0)),
            _ => throw new InvalidOperationException($"no number: {node}"),
        };

    private static Linq Extreme(Linq left, Linq right, bool maximum) =>
        Linq.Call(
            typeof(T),
            maximum ? nameof(IBinaryInteger<>.Max) : nameof(IBinaryInteger<>.Min),
            typeArguments: null,
            left,
            right
        );

    private static Linq Times(Linq value, Rational factor) =>
        factor == Rational.One ? value : Linq.Multiply(value, Constant(Whole(factor)));

    private static BigInteger Whole(Rational value) =>
        value.IsInteger ? value.Numerator : throw new InvalidOperationException($"not whole in its grain: {value}");
}
