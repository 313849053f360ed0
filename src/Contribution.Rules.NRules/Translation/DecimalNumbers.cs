using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Linq = System.Linq.Expressions.Expression;

namespace Contribution.Rules.NRules.Translation;

/// <summary>
/// Numbers as decimals, each times a factor that makes every constant whole, so that no division and no rounding takes
/// place. Only for expressions that <see cref="Fit"/>; <see cref="FactReader.Exact"/> takes the others.
/// </summary>
/// <param name="facts">How a fact is read from the case.</param>
internal sealed class DecimalNumbers(FactReader facts)
{
    // Facts, and amounts of their own rounding, have up to four decimals, for which a decimal must have digits left.
    private const int MostPlaces = 4;
    private static readonly Rational Most = Rational.From(decimal.MaxValue / 10_000m);

    /// <summary>Whether a decimal holds every value that the expressions, times the factor, can have.</summary>
    public static bool Fit(Rational factor, params Node[] nodes) =>
        factor <= Most && nodes.All(node => Largest(node, factor) is Rational largest && largest <= Most);

    /// <summary>A whole number that, as a factor, makes every part of the expressions whole but for the facts themselves.</summary>
    public static Rational Factor(params Node[] nodes) =>
        new(
            nodes.Select(node => Denominator(node, Rational.One)).Aggregate(BigInteger.One, Grain.LeastCommonMultiple),
            BigInteger.One
        );

    /// <summary>An expression times a factor, as a nullable decimal.</summary>
    public Linq Number(Node node, Rational factor) =>
        node switch
        {
            { Constant: Rational constant } => Constant(constant * factor),
            FactNode fact => Times(facts.Number(fact.Symbol), factor / Rational.From(FactReader.PartsOf(fact.Symbol))),
            AmountNode { Amount.Announced: decimal figure } => Constant(Rational.From(figure) * factor),
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
            ArithmeticNode product => Number(Scaled(product).Of, factor * Scaled(product).By),
            ExtremeNode extreme => extreme
                .Operands.Select(operand => Number(operand, factor))
                .Aggregate((a, b) => Extreme(a, b, extreme.IsMaximum == (factor.Sign >= 0))),
            TierNode tier when factor.Sign < 0 => Linq.Negate(Number(tier, -factor)),
            TierNode tier => Linq.Call(
                typeof(DecimalNumbers),
                nameof(Tier),
                typeArguments: null,
                Number(tier.Value, factor),
                Linq.NewArrayInit(typeof(decimal?), tier.Tiers.Select(item => Number(item, factor)))
            ),
            _ => throw new NotSupportedException($"no number: {node}"),
        };

    /// <summary>
    /// Splits a product or quotient into an expression and a constant factor: one factor, or the divisor, is constant.
    /// </summary>
    private static (Node Of, Rational By) Scaled(ArithmeticNode node) =>
        (node.Operation, node.Left.Constant, node.Right.Constant) switch
        {
            (Arithmetic.Multiply, Rational left, _) => (node.Right, left),
            (Arithmetic.Multiply, _, Rational right) => (node.Left, right),
            (Arithmetic.Divide, _, Rational right) => (node.Left, Rational.One / right),
            _ => throw new NotSupportedException($"no constant factor: {node}"),
        };

    private static BigInteger Denominator(Node node, Rational factor) =>
        node switch
        {
            { Constant: Rational constant } => (constant * factor).Denominator,
            FactNode fact => (factor / Rational.From(FactReader.PartsOf(fact.Symbol))).Denominator,
            AmountNode { Amount.Announced: decimal figure } => (Rational.From(figure) * factor).Denominator,
            AmountNode { Amount.Rounding: not null } => factor.Denominator,
            AmountNode amount => Denominator(amount.Amount.Value!, factor),
            ArithmeticNode { Operation: Arithmetic.Multiply or Arithmetic.Divide } product => Denominator(
                Scaled(product).Of,
                factor * Scaled(product).By
            ),
            _ => node
                .Parts.Select(part => Denominator(part, factor))
                .Aggregate(BigInteger.One, Grain.LeastCommonMultiple),
        };

    /// <summary>
    /// A bound on the expression times the factor, and on all parts of that; null where an amount has more decimals
    /// than there is room for.
    /// </summary>
    private static Rational? Largest(Node node, Rational factor) =>
        node switch
        {
            { Constant: Rational constant } => Rational.Abs(constant * factor),
            FactNode fact => Rational.Abs(Rational.From(fact.Symbol.Most) * factor),
            AmountNode { Amount.Announced: decimal figure } => Rational.Abs(Rational.From(figure) * factor),
            AmountNode { Amount: { Rounding: Rounding rounding, Value: Node value } } => rounding.Step.Scale
            <= MostPlaces
                ? Largest(value, factor) + Rational.Abs(Rational.From(rounding.Step) * factor)
                : null,
            AmountNode amount => Largest(amount.Amount.Value!, factor),
            ArithmeticNode { Operation: Arithmetic.Multiply or Arithmetic.Divide } product => Largest(
                Scaled(product).Of,
                factor * Scaled(product).By
            ),
            _ => node.Parts.Select(part => Largest(part, factor)).Aggregate((sum, part) => sum + part),
        };

    private static Linq Extreme(Linq left, Linq right, bool maximum) =>
        Linq.Call(typeof(DecimalNumbers), maximum ? nameof(Greater) : nameof(Lesser), typeArguments: null, left, right);

    /// <summary>The highest tier that is not above a value, the lowest where all are above; null where one is not known.</summary>
    private static decimal? Tier(decimal? value, decimal?[] tiers) =>
        value is null || tiers.Contains(null) ? null : tiers.Where(tier => tier <= value).Max() ?? tiers.Min();

    private static decimal? Greater(decimal? left, decimal? right) =>
        left is null || right is null ? null : Math.Max(left.Value, right.Value);

    private static decimal? Lesser(decimal? left, decimal? right) =>
        left is null || right is null ? null : Math.Min(left.Value, right.Value);

    private static Linq Times(Linq value, Rational factor) =>
        factor == Rational.One ? value : Linq.Multiply(value, Constant(factor));

    private static Linq Constant(Rational value) =>
        Linq.Constant(
            value.IsInteger ? (decimal)value.Numerator : throw new NotSupportedException($"not whole: {value}"),
            typeof(decimal?)
        );
}
