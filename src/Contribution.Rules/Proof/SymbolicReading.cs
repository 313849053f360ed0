using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Proof;

/// <summary>Reads expressions over any case: truths in three values, numbers as linear forms.</summary>
/// <param name="facts">The facts.</param>
/// <param name="path">The path, on which comparisons are settled.</param>
internal sealed class SymbolicReading(SymbolicFacts facts, CasePath path)
{
    private readonly HashSet<string> _bounded = new(StringComparer.Ordinal);

    /// <summary>Another variable in the place of a fact, for comparing two cases that differ in it.</summary>
    public (Symbol Fact, string Variable)? Instead { get; init; }

    /// <summary>The answer that <c>status</c> and <c>base</c> stand for, once there is one.</summary>
    public SymbolicAnswer? Answer { get; set; }

    /// <summary>Whether <c>f != null</c> on an unknown f is unknown.</summary>
    public bool TestsAreUnknown { get; set; }

    /// <summary>Whether an unknown fact was read since this was last set to false.</summary>
    public bool ReadUnknown { get; set; }

    public bool? Truth(Node node)
    {
        path.Step();
        return node switch
        {
            TruthNode truth => truth.Value,
            DefinitionNode definition => Truth(definition.Body),
            FactNode fact => Choice(fact) is int value ? value != 0 : null,
            NotNode not => !Truth(not.Operand),
            LogicNode logic => Logic(logic),
            KnownNode known => Known(known),
            BetweenNode between => And(
                Compare(Comparison.LessOrEqual, between.Low, between.Value),
                () => Compare(Comparison.LessOrEqual, between.Value, between.High)
            ),
            InNode choices => In(choices),
            ComparisonNode comparison => Compare(comparison.Operation, comparison.Left, comparison.Right),
            _ => throw new InvalidOperationException($"no truth value: {node}"),
        };
    }

    /// <summary>A number as a linear form; null where it is not known.</summary>
    public LinearForm? Number(Node node)
    {
        path.Step();
        return node switch
        {
            { Constant: Rational constant } => LinearForm.From(constant),
            FactNode fact => Fact(fact.Symbol),
            AmountNode amount => Amount(amount.Amount),
            DefinitionNode definition => Number(definition.Body),
            NegativeNode negative => Number(negative.Operand)?.Times(-Rational.One),
            ArithmeticNode { Operation: Arithmetic.Add } sum => Number(sum.Left) is { } left
            && Number(sum.Right) is { } right
                ? left + right
                : null,
            ArithmeticNode { Operation: Arithmetic.Subtract } difference => Number(difference.Left) is { } left
            && Number(difference.Right) is { } right
                ? left - right
                : null,
            ArithmeticNode { Operation: Arithmetic.Multiply } product => product.Left.Constant is Rational by
                ? Number(product.Right)?.Times(by)
                : Number(product.Left)?.Times(product.Right.Constant!.Value),
            ArithmeticNode quotient => Number(quotient.Left)?.Times(Rational.One / quotient.Right.Constant!.Value),
            ExtremeNode extreme => Extreme(extreme),
            TierNode tier => new SymbolicTiers(facts, path, this).Reached(tier),
            _ => throw new InvalidOperationException($"no number: {node}"),
        };
    }

    private bool? Logic(LogicNode node)
    {
        // False settles "and", true settles "or".
        bool settles = !node.IsAnd;
        bool? left = Truth(node.Left);
        if (left == settles)
        {
            return left;
        }

        bool? right = Truth(node.Right);
        return left is not null || right == settles ? right : null;
    }

    private static bool? And(bool? left, Func<bool?> right)
    {
        if (left == false)
        {
            return false;
        }

        bool? second = right();
        return left == true || second == false ? second : null;
    }

    private bool? Known(KnownNode test)
    {
        bool known = true;
        foreach (Symbol symbol in test.Operand.Facts())
        {
            known = known && (IsAnswer(symbol) ? Fact(symbol) is not null : facts.IsKnown(symbol));
        }

        return known || !TestsAreUnknown ? known == test.AsksKnown : null;
    }

    private bool? In(InNode node)
    {
        if (node.List is ListNode list)
        {
            bool? isOne = new SymbolicTiers(facts, path, this).Contains(list, node.Value);
            return isOne == false && TestsAreUnknown ? null : isOne;
        }

        bool? found = false;
        foreach (Node choice in node.Choices)
        {
            bool? same = Compare(Comparison.Equal, node.Value, choice);
            if (same == true)
            {
                return true;
            }

            found = same is null ? null : found;
        }

        return found;
    }

    private bool? Compare(Comparison operation, Node left, Node right)
    {
        if (left.Type == DataType.Number)
        {
            return Number(left) is { } a && Number(right) is { } b ? Compare(operation, a, b) : null;
        }

        (int? one, int? other) = left.Type.IsChoice
            ? (Choice(left), Choice(right))
            : (Ordinal(Truth(left)), Ordinal(Truth(right)));
        return one is null || other is null ? null : (one == other) == (operation == Comparison.Equal);
    }

    private bool Compare(Comparison operation, LinearForm left, LinearForm right) =>
        operation switch
        {
            Comparison.Less => path.Holds(Constraint.Less(left, right)),
            Comparison.LessOrEqual => path.Holds(Constraint.AtMost(left, right)),
            Comparison.Greater => path.Holds(Constraint.Less(right, left)),
            Comparison.GreaterOrEqual => path.Holds(Constraint.AtMost(right, left)),
            Comparison.Equal => path.Holds(Constraint.AtMost(left, right))
                && path.Holds(Constraint.AtMost(right, left)),
            _ => !(path.Holds(Constraint.AtMost(left, right)) && path.Holds(Constraint.AtMost(right, left))),
        };

    private int? Choice(Node node) =>
        node switch
        {
            ChoiceNode choice => choice.Ordinal,
            FactNode fact when fact.Symbol.Name == RuleSets.Vocabulary.Status.Name => Answer?.Status,
            FactNode fact when facts.IsKnown(fact.Symbol) => facts.Value(fact.Symbol),
            DefinitionNode definition => Choice(definition.Body),
            _ => null,
        };

    private static int? Ordinal(bool? truth) => truth is bool known ? (known ? 1 : 0) : null;

    private static bool IsAnswer(Symbol symbol) => RuleSets.Vocabulary.Answer.Contains(symbol);

    private LinearForm? Fact(Symbol symbol)
    {
        if (symbol == RuleSets.Vocabulary.Base)
        {
            return Answer?.Base;
        }

        if (IsAnswer(symbol) || !facts.IsKnown(symbol))
        {
            ReadUnknown = true;
            return null;
        }

        return Instead is (Symbol other, string variable) && symbol == other
            ? facts.Number(symbol with { Name = variable })
            : facts.Number(symbol);
    }

    /// <summary>An unrounded amount is its form, an announced one its figure, a rounded one a variable near its form.</summary>
    private LinearForm? Amount(Amount amount)
    {
        if (amount.Announced is decimal figure)
        {
            return LinearForm.From(Rational.From(figure));
        }

        LinearForm? exact = Number(amount.Value!);
        if (exact is null || amount.Rounding is not Rounding rounding)
        {
            return exact;
        }

        if (exact.IsConstant)
        {
            return LinearForm.From(rounding.Apply(exact.Constant));
        }

        // Of two compared cases each has its own amount where the amount reads the fact in which they differ.
        string name =
            Instead is var (fact, _) && amount.Value!.Facts().Contains(fact)
                ? $"amount {amount.Name} {Instead?.Variable}"
                : "amount " + amount.Name;
        LinearForm rounded = facts.Rounded(name, exact, rounding);
        if (_bounded.Add(amount.Name))
        {
            LinearForm step = LinearForm.From(Rational.From(rounding.Step));
            path.Assume(
                rounding.Mode == RoundingMode.Up
                    ? Constraint.AtMost(exact, rounded)
                    : Constraint.Less(exact - step, rounded)
            );
            path.Assume(
                rounding.Mode == RoundingMode.Down
                    ? Constraint.AtMost(rounded, exact)
                    : Constraint.Less(rounded, exact + step)
            );
        }

        return rounded;
    }

    private LinearForm? Extreme(ExtremeNode node)
    {
        LinearForm? extreme = null;
        foreach (Node operand in node.Operands)
        {
            if (Number(operand) is not { } value)
            {
                return null;
            }

            bool replaces =
                extreme is null
                || (
                    node.IsMaximum
                        ? path.Holds(Constraint.Less(extreme, value))
                        : path.Holds(Constraint.Less(value, extreme))
                );
            extreme = replaces ? value : extreme;
        }

        return extreme;
    }
}
