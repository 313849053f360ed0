using Contribution.Rules.Numbers;

namespace Contribution.Rules.Language;

/// <summary>
/// Reads a typed tree directly, exactly and in three values (Kleene): true, false, not known. Slow and plain:
/// the definition, which decides the cases that exceed the steps of plans, and with which they are compared in tests.
/// </summary>
internal sealed class Interpreter
{
    private readonly Func<Symbol, Rational?> _facts;
    private readonly bool _testsAreUnknown;

    /// <summary>An interpreter over facts.</summary>
    /// <param name="facts">A fact's value: a number, the ordinal of a choice, 0 or 1; null where it is not known.</param>
    /// <param name="testsAreUnknown">
    /// Whether <c>f != null</c> on an unknown f is itself unknown (the second reading), rather than false (the first).
    /// </param>
    public Interpreter(Func<Symbol, Rational?> facts, bool testsAreUnknown = false)
    {
        _facts = facts;
        _testsAreUnknown = testsAreUnknown;
    }

    /// <summary>The truth of an expression; null where it is not known.</summary>
    public bool? Truth(Node node) =>
        node switch
        {
            TruthNode truth => truth.Value,
            DefinitionNode definition => Truth(definition.Body),
            FactNode fact => _facts(fact.Symbol) is Rational value ? value.Sign != 0 : null,
            NotNode not => !Truth(not.Operand),
            LogicNode logic => Logic(logic),
            KnownNode known => Known(known),
            BetweenNode between => And(AtMost(between.Low, between.Value), AtMost(between.Value, between.High)),
            InNode choice => In(choice),
            ComparisonNode comparison => Holds(comparison),
            _ => throw new InvalidOperationException($"no truth value: {node}"),
        };

    /// <summary>The number that an expression gives, exactly; null where it is not known.</summary>
    public Rational? Number(Node node) =>
        node switch
        {
            { Constant: Rational constant } => constant,
            FactNode fact => _facts(fact.Symbol),
            ChoiceNode choice => Rational.From(choice.Ordinal),
            TruthNode truth => Rational.From(truth.Value ? 1 : 0),
            DefinitionNode definition when definition.Type != DataType.Truth => Number(definition.Body),
            AmountNode amount => Number(amount.Amount),
            NegativeNode negative => -Number(negative.Operand),
            ArithmeticNode arithmetic => Calculate(arithmetic),
            ExtremeNode extreme => Extreme(extreme),
            TierNode tier => Tier(tier),
            ListNode list => list.Items.All(item => Number(item) is not null) ? Rational.One : null,
            _ => Truth(node) is bool truth ? Rational.From(truth ? 1 : 0) : null,
        };

    /// <summary>The amount, rounded if it has a rounding of its own; an announced figure wins.</summary>
    public Rational? Number(Amount amount)
    {
        if (amount.Announced is decimal figure)
        {
            return Rational.From(figure);
        }

        Rational? exact = Number(amount.Value!);
        return exact is Rational value && amount.Rounding is Rounding rounding ? rounding.Apply(value) : exact;
    }

    private bool? Logic(LogicNode node)
    {
        bool? left = Truth(node.Left);
        if (left == !node.IsAnd)
        {
            return left;
        }

        return node.IsAnd ? And(left, Truth(node.Right)) : !And(!left, !Truth(node.Right));
    }

    private static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false
        : left == true && right == true ? true
        : null;

    private bool? Known(KnownNode test)
    {
        bool known = Number(test.Operand) is not null;
        return known || !_testsAreUnknown ? known == test.AsksKnown : null;
    }

    private bool? In(InNode node)
    {
        Rational? value = Number(node.Value);
        bool? found = false;
        foreach (Rational? choice in node.Choices.Select(Number))
        {
            if (value is null || choice is null)
            {
                found = null;
            }
            else if (value.Value == choice.Value)
            {
                return true;
            }
        }

        // When open rules are searched, a value outside a closed list leaves the test unknown.
        return node.List is not null && _testsAreUnknown ? null : found;
    }

    private bool? Holds(ComparisonNode comparison) =>
        Order(comparison.Left, comparison.Right) is int order
            ? ComparisonNode.Holds(comparison.Operation, order)
            : null;

    private bool? AtMost(Node left, Node right) => Order(left, right) is int order ? order <= 0 : null;

    private int? Order(Node left, Node right) =>
        Number(left) is Rational a && Number(right) is Rational b ? a.CompareTo(b) : null;

    private Rational? Calculate(ArithmeticNode node) =>
        Number(node.Left) is Rational left && Number(node.Right) is Rational right
            ? node.Operation switch
            {
                Arithmetic.Add => left + right,
                Arithmetic.Subtract => left - right,
                Arithmetic.Multiply => left * right,
                _ => left / right,
            }
            : null;

    private Rational? Extreme(ExtremeNode node)
    {
        Rational? extreme = null;
        foreach (Node operand in node.Operands)
        {
            if (Number(operand) is not Rational value)
            {
                return null;
            }

            extreme = extreme is not Rational best || value > best == node.IsMaximum ? value : best;
        }

        return extreme;
    }

    private Rational? Tier(TierNode node)
    {
        Rational? lowest = null;
        Rational? reached = null;
        foreach (Rational? tier in node.Tiers.Select(Number))
        {
            if (Number(node.Value) is not Rational value || tier is not Rational amount)
            {
                return null;
            }

            lowest = lowest < amount ? lowest : amount;
            reached = amount > value || reached > amount ? reached : amount;
        }

        return reached ?? lowest;
    }
}
