using System.Numerics;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Language;

/// <summary>
/// How fine and how large the values of an expression can be. Money comes in fen, a yearly wage's month in 1/1200
/// yuan; so every expression is a whole number of some fraction of a yuan, and machine integers compute it exactly.
/// </summary>
internal static class Grain
{
    private static readonly BigInteger Limit = BigInteger.One << 120;

    /// <summary>The number n for which every value of the expression is a whole multiple of 1/n.</summary>
    public static BigInteger Compute(Node node) =>
        node switch
        {
            { Constant: Rational constant } => constant.Denominator,
            FactNode fact => fact.Symbol.Grain,
            AmountNode amount => Compute(amount.Amount),
            ArithmeticNode { Operation: Arithmetic.Multiply } product => product.Left.Constant is Rational factor
                ? Scaled(Compute(product.Right), factor)
                : Scaled(Compute(product.Left), product.Right.Constant!.Value),
            ArithmeticNode { Operation: Arithmetic.Divide } quotient => Scaled(
                Compute(quotient.Left),
                Rational.One / quotient.Right.Constant!.Value
            ),
            _ => Common(node.Parts),
        };

    /// <summary>Computes the grain of an amount, rounded or announced.</summary>
    public static BigInteger Compute(Amount amount) =>
        amount switch
        {
            { Announced: decimal figure } => Rational.From(figure).Denominator,
            { Rounding: Rounding rounding } => LeastCommonMultiple(
                Rational.From(rounding.Step).Denominator,
                Compute(amount.Value!)
            ),
            _ => Compute(amount.Value!),
        };

    /// <summary>A bound of the magnitude of the expression's values.</summary>
    public static Rational Most(Node node) =>
        node switch
        {
            { Constant: Rational constant } => Rational.Abs(constant),
            FactNode fact => Rational.From(fact.Symbol.Most),
            AmountNode { Amount.Announced: decimal figure } => Rational.Abs(Rational.From(figure)),
            AmountNode amount => Most(amount.Amount.Value!) + Rational.From(amount.Amount.Rounding?.Step ?? 0),
            ArithmeticNode { Operation: Arithmetic.Multiply } product => Most(product.Left) * Most(product.Right),
            ArithmeticNode { Operation: Arithmetic.Divide } quotient => Most(quotient.Left) / Most(quotient.Right),
            _ => Sum(node.Parts),
        };

    /// <summary>Whether every value of an expression and its parts, as a whole number of their common grain, is at most 2^120.</summary>
    public static bool IsComputable(Node root)
    {
        Node[] numbers = [.. root.All().Where(node => node.Type == DataType.Number)];
        Rational most = Rational.Zero;
        foreach (Node number in numbers)
        {
            Rational magnitude = Most(number);
            most = most > magnitude ? most : magnitude;
        }

        return most.Numerator * Common(numbers) <= Limit * most.Denominator;
    }

    public static BigInteger LeastCommonMultiple(BigInteger a, BigInteger b) =>
        b.IsOne || a == b ? a : a / BigInteger.GreatestCommonDivisor(a, b) * b;

    private static BigInteger Common(IEnumerable<Node> nodes)
    {
        BigInteger common = BigInteger.One;
        foreach (Node node in nodes)
        {
            common = LeastCommonMultiple(common, Compute(node));
        }

        return common;
    }

    private static Rational Sum(IEnumerable<Node> nodes)
    {
        Rational sum = Rational.Zero;
        foreach (Node node in nodes)
        {
            sum += Most(node);
        }

        return sum;
    }

    private static BigInteger Scaled(BigInteger grain, Rational factor) =>
        factor.Sign == 0
            ? BigInteger.One
            : grain / BigInteger.GreatestCommonDivisor(grain, factor.Numerator) * factor.Denominator;
}
