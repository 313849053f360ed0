using System.Linq.Expressions;
using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.NRules.Translation;

/// <summary>
/// Turns typed trees into LINQ over the facts that NRules matches: nullable truth values and nullable decimals, whose
/// own lifted operators are Kleene's. Written apart from the compiled plan on purpose, so that each is the other's test.
/// </summary>
/// <param name="facts">How a fact is read from the case.</param>
internal sealed class NodeTranslator(FactReader facts)
{
    /// <summary>The truth of an expression, as a nullable truth value.</summary>
    public Linq Truth(Node node) =>
        node switch
        {
            TruthNode truth => Linq.Constant(truth.Value, typeof(bool?)),
            DefinitionNode definition => Truth(definition.Body),
            FactNode fact => facts.Truth(fact.Symbol),
            NotNode not => Linq.Not(Truth(not.Operand)),
            LogicNode { IsAnd: true } and => Linq.AndAlso(Truth(and.Left), Truth(and.Right)),
            LogicNode or => Linq.OrElse(Truth(or.Left), Truth(or.Right)),
            KnownNode known => Nullable(known.AsksKnown ? IsKnown(known.Operand) : Linq.Not(IsKnown(known.Operand))),
            BetweenNode between => Linq.AndAlso(
                Numbers(Comparison.LessOrEqual, between.Low, between.Value),
                Numbers(Comparison.LessOrEqual, between.Value, between.High)
            ),
            InNode choices => choices
                .Choices.Select(choice => Compare(Comparison.Equal, choices.Value, choice))
                .Aggregate(Linq.OrElse),
            ComparisonNode comparison => Compare(comparison.Operation, comparison.Left, comparison.Right),
            _ => throw new NotSupportedException($"no truth value: {node}"),
        };

    /// <summary>An expression times a factor that makes it whole, as a nullable decimal.</summary>
    public Linq Number(Node node, Rational factor) =>
        node switch
        {
            { Constant: Rational constant } => Linq.Constant(Whole(constant * factor), typeof(decimal?)),
            FactNode fact => Times(facts.Number(fact.Symbol), factor / Rational.From(FactReader.PartsOf(fact.Symbol))),
            AmountNode { Amount.Announced: decimal figure } => Linq.Constant(
                Whole(Rational.From(figure) * factor),
                typeof(decimal?)
            ),
            AmountNode { Amount: { Rounding: not null } amount } => Times(facts.Rounded(amount.Name), factor),
            AmountNode amount => Number(amount.Amount.Value!, factor),
            DefinitionNode definition => Number(definition.Body, factor),
            NegativeNode negative => Number(negative.Operand, -factor),
            ArithmeticNode { Operation: Arithmetic.Add } sum => Linq.Add(
                Number(sum.Left, factor),
                Number(sum.Right, factor)
            ),
            ArithmeticNode { Operation: Arithmetic.Subtract } difference => Linq.Subtract(
                Number(difference.Left, factor),
                Number(difference.Right, factor)
            ),
            ArithmeticNode { Operation: Arithmetic.Multiply, Left.Constant: Rational by } product => Number(
                product.Right,
                factor * by
            ),
            ArithmeticNode { Operation: Arithmetic.Multiply } product => Number(
                product.Left,
                factor * product.Right.Constant!.Value
            ),
            ArithmeticNode quotient => Number(quotient.Left, factor / quotient.Right.Constant!.Value),
            ExtremeNode extreme => extreme
                .Operands.Select(operand => Number(operand, factor))
                .Aggregate((a, b) => Extreme(a, b, extreme.IsMaximum == (factor.Sign >= 0))),
            _ => throw new NotSupportedException($"no number: {node}"),
        };

    /// <summary>A whole number that, as a factor, makes every part of an expression whole but for the facts themselves.</summary>
    public static Rational Factor(params Node[] nodes) =>
        Rational.From(
            (decimal)
                nodes.Select(node => Denominator(node, Rational.One)).Aggregate(BigInteger.One, LeastCommonMultiple)
        );

    private static BigInteger Denominator(Node node, Rational factor) =>
        node switch
        {
            { Constant: Rational constant } => (constant * factor).Denominator,
            FactNode fact => (factor / Rational.From(FactReader.PartsOf(fact.Symbol))).Denominator,
            AmountNode { Amount.Announced: decimal figure } => (Rational.From(figure) * factor).Denominator,
            AmountNode { Amount.Rounding: not null } => factor.Denominator,
            AmountNode amount => Denominator(amount.Amount.Value!, factor),
            ArithmeticNode { Operation: Arithmetic.Multiply, Left.Constant: Rational by } product => Denominator(
                product.Right,
                factor * by
            ),
            ArithmeticNode { Operation: Arithmetic.Multiply } product => Denominator(
                product.Left,
                factor * product.Right.Constant!.Value
            ),
            ArithmeticNode { Operation: Arithmetic.Divide } quotient => Denominator(
                quotient.Left,
                factor / quotient.Right.Constant!.Value
            ),
            _ => node.Parts.Select(part => Denominator(part, factor)).Aggregate(BigInteger.One, LeastCommonMultiple),
        };

    private Linq Compare(Comparison operation, Node left, Node right)
    {
        if (left.Type == DataType.Number)
        {
            return Numbers(operation, left, right);
        }

        (Linq a, Linq b) = left.Type.IsChoice ? (Choice(left), Choice(right)) : (Truth(left), Truth(right));
        return Lifted(operation, a, b);
    }

    private Linq Numbers(Comparison operation, Node left, Node right)
    {
        Rational factor = Factor(left, right);
        return Lifted(operation, Number(left, factor), Number(right, factor));
    }

    /// <summary>A comparison that is null when a side is.</summary>
    private static Linq Lifted(Comparison operation, Linq left, Linq right) =>
        operation switch
        {
            Comparison.Equal => Linq.Equal(left, right, liftToNull: true, method: null),
            Comparison.NotEqual => Linq.NotEqual(left, right, liftToNull: true, method: null),
            Comparison.Less => Linq.LessThan(left, right, liftToNull: true, method: null),
            Comparison.LessOrEqual => Linq.LessThanOrEqual(left, right, liftToNull: true, method: null),
            Comparison.Greater => Linq.GreaterThan(left, right, liftToNull: true, method: null),
            _ => Linq.GreaterThanOrEqual(left, right, liftToNull: true, method: null),
        };

    private Linq Choice(Node node) =>
        node switch
        {
            ChoiceNode choice => Linq.Constant(choice.Ordinal, typeof(int?)),
            FactNode fact => facts.Choice(fact.Symbol),
            DefinitionNode definition => Choice(definition.Body),
            _ => throw new NotSupportedException($"no choice: {node}"),
        };

    /// <summary>Whether every fact that an expression reads is known.</summary>
    private BinaryExpression IsKnown(Node node) =>
        Linq.NotEqual(
            node.Type == DataType.Number ? Number(node, Factor(node))
                : node.Type.IsChoice ? Choice(node)
                : Truth(node),
            Linq.Constant(null)
        );

    private static Linq Extreme(Linq left, Linq right, bool maximum) =>
        Linq.Call(typeof(NodeTranslator), maximum ? nameof(Greater) : nameof(Lesser), typeArguments: null, left, right);

    private static decimal? Greater(decimal? left, decimal? right) =>
        left is null || right is null ? null : Math.Max(left.Value, right.Value);

    private static decimal? Lesser(decimal? left, decimal? right) =>
        left is null || right is null ? null : Math.Min(left.Value, right.Value);

    private static Linq Times(Linq value, Rational factor) =>
        factor == Rational.One ? value : Linq.Multiply(value, Linq.Constant(Whole(factor), typeof(decimal?)));

    private static decimal Whole(Rational value) =>
        value.IsInteger ? (decimal)value.Numerator : throw new NotSupportedException($"not whole: {value}");

    private static Linq Nullable(Linq truth) => Linq.Convert(truth, typeof(bool?));

    private static BigInteger LeastCommonMultiple(BigInteger a, BigInteger b) =>
        a / BigInteger.GreatestCommonDivisor(a, b) * b;
}
