using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.NRules.Translation;

/// <summary>
/// Numbers as fractions of any size: slower than <see cref="DecimalNumbers"/>, for the few rule sets whose figures have
/// so many digits that a decimal cannot hold their products.
/// </summary>
/// <param name="facts">How a fact is read from the case.</param>
internal sealed class ExactNumbers(FactReader facts)
{
    /// <summary>An expression, as a nullable fraction.</summary>
    public Linq Number(Node node) =>
        node switch
        {
            { Constant: Rational constant } => Constant(constant),
            FactNode fact => Linq.Call(
                typeof(ExactNumbers),
                nameof(Part),
                typeArguments: null,
                facts.Number(fact.Symbol),
                Linq.Constant(FactReader.PartsOf(fact.Symbol))
            ),
            AmountNode { Amount.Announced: decimal figure } => Constant(Rational.From(figure)),
            AmountNode { Amount: { Rounding: not null } amount } => facts.Exact(amount.Name),
            AmountNode amount => Number(amount.Amount.Value!),
            DefinitionNode definition => Number(definition.Body),
            NegativeNode negative => Linq.Negate(Number(negative.Operand)),
            ArithmeticNode { Operation: Arithmetic.Add } sum => Linq.Add(Number(sum.Left), Number(sum.Right)),
            ArithmeticNode { Operation: Arithmetic.Subtract } difference => Linq.Subtract(
                Number(difference.Left),
                Number(difference.Right)
            ),
            ArithmeticNode { Operation: Arithmetic.Multiply } product => Linq.Multiply(
                Number(product.Left),
                Number(product.Right)
            ),
            ArithmeticNode quotient => Linq.Divide(Number(quotient.Left), Number(quotient.Right)),
            ExtremeNode extreme => extreme
                .Operands.Select(Number)
                .Aggregate(
                    (a, b) =>
                        Linq.Call(
                            typeof(ExactNumbers),
                            extreme.IsMaximum ? nameof(Greater) : nameof(Lesser),
                            typeArguments: null,
                            a,
                            b
                        )
                ),
            TierNode tier => Linq.Call(
                typeof(ExactNumbers),
                nameof(Tier),
                typeArguments: null,
                Number(tier.Value),
                Linq.NewArrayInit(typeof(Rational?), tier.Tiers.Select(Number))
            ),
            _ => throw new NotSupportedException($"no number: {node}"),
        };

    private static Rational? Tier(Rational? value, Rational?[] tiers) =>
        value is null || tiers.Contains(null) ? null : tiers.Where(tier => tier <= value).Max() ?? tiers.Min();

    private static Rational? Part(decimal? value, decimal parts) =>
        value is decimal known ? Rational.From(known) / Rational.From(parts) : null;

    private static Rational? Greater(Rational? left, Rational? right) =>
        left is null || right is null ? null
        : left.Value > right.Value ? left
        : right;

    private static Rational? Lesser(Rational? left, Rational? right) =>
        left is null || right is null ? null
        : left.Value < right.Value ? left
        : right;

    private static Linq Constant(Rational value) => Linq.Constant(value, typeof(Rational?));
}
