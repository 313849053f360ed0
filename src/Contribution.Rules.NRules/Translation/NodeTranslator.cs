using System.Linq.Expressions;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.NRules.Translation;

/// <summary>
/// Turns typed trees into LINQ over the facts that NRules matches: nullable truth values and nullable numbers, whose
/// own lifted operators are Kleene's. Written apart from the library's own engine on purpose, so that each is the other's test.
/// </summary>
/// <param name="facts">How a fact is read from the case.</param>
internal sealed class NodeTranslator(FactReader facts)
{
    private readonly DecimalNumbers _decimals = new(facts);

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

    /// <summary>The base that an expression gives in fen, rounded, as a nullable decimal; null is not known.</summary>
    public Linq Fen(Node node, Rounding rounding)
    {
        Rational factor = RoundedFen.Factor(DecimalNumbers.Factor(node), rounding.Step);
        return DecimalNumbers.Fit(factor, node)
            ? Linq.Call(
                typeof(RoundedFen),
                nameof(RoundedFen.Fen),
                typeArguments: null,
                _decimals.Number(node, factor),
                Linq.Constant((decimal)factor.Numerator),
                Linq.Constant(rounding.Step),
                Linq.Constant(rounding.Mode)
            )
            : Linq.Call(
                typeof(RoundedFen),
                nameof(RoundedFen.ExactFen),
                typeArguments: null,
                facts.Exact(node),
                Linq.Constant(rounding)
            );
    }

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
        Rational factor = DecimalNumbers.Factor(left, right);
        return DecimalNumbers.Fit(factor, left, right)
            ? Lifted(operation, _decimals.Number(left, factor), _decimals.Number(right, factor))
            : Lifted(operation, facts.Exact(left), facts.Exact(right));
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
    private Linq IsKnown(Node node) =>
        node.Type == DataType.Truth ? Linq.NotEqual(Truth(node), Linq.Constant(null))
        : node.Facts().Distinct().Select(facts.IsKnown).ToArray() is { Length: > 0 } known
            ? known.Aggregate(Linq.AndAlso)
        : Linq.Constant(true);

    private static UnaryExpression Nullable(Linq truth) => Linq.Convert(truth, typeof(bool?));
}
