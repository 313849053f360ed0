using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.RuleSets.Building.Tiers;

/// <summary>A value under a reference wage before any amount in it is rounded, and how far rounding can move it.</summary>
/// <param name="Value">The value, linear in the reference wage.</param>
/// <param name="Slack">The sum of the steps of all roundings, for any wage.</param>
internal sealed record Unrounded(Rational Value, Rational Slack)
{
    /// <summary>Whether an amount in it is rounded.</summary>
    public static bool IsRounded(Node node) =>
        node is AmountNode { Amount: { Announced: null, Rounding: not null } } || node.Opened.Any(IsRounded);

    /// <summary>The value; null where it reads an unknown value, or is not linear.</summary>
    public static Unrounded? Read(Node node, Rational wage) =>
        node switch
        {
            { Constant: Rational constant } => new Unrounded(constant, Rational.Zero),
            FactNode fact => fact.Symbol == Vocabulary.ReferenceWage ? new Unrounded(wage, Rational.Zero) : null,
            AmountNode { Amount.Announced: decimal figure } => new Unrounded(Rational.From(figure), Rational.Zero),
            AmountNode { Amount.Value: Node value } amount => Read(value, wage)?.MovedBy(amount.Amount.Rounding),
            DefinitionNode definition => Read(definition.Body, wage),
            NegativeNode negative => Read(negative.Operand, wage)?.Times(-Rational.One),
            ArithmeticNode arithmetic => Calculate(arithmetic, wage),
            _ => null,
        };

    private static Unrounded? Calculate(ArithmeticNode node, Rational wage) =>
        Read(node.Left, wage) is { } left && Read(node.Right, wage) is { } right
            ? node.Operation switch
            {
                Arithmetic.Add => new Unrounded(left.Value + right.Value, left.Slack + right.Slack),
                Arithmetic.Subtract => new Unrounded(left.Value - right.Value, left.Slack + right.Slack),
                // One factor is constant, and the divisor is.
                Arithmetic.Multiply => node.Left.Constant is Rational factor
                    ? right.Times(factor)
                    : left.Times(right.Value),
                _ => left.Times(Rational.One / right.Value),
            }
            : null;

    private Unrounded MovedBy(Rounding? rounding) =>
        rounding is Rounding { Step: decimal step } ? this with { Slack = Slack + Rational.From(step) } : this;

    private Unrounded Times(Rational factor) => new(Value * factor, Slack * Rational.Abs(factor));
}
