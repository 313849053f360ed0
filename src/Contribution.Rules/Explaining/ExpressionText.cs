using Contribution.Rules.Language;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>
/// Writes an expression as text, with parentheses where needed. An abbreviation of a truth value is
/// replaced by its expression, so that the part that failed can be seen.
/// </summary>
/// <param name="leaf">The text of a part that is not written out further; null where it is.</param>
/// <param name="signs">The signs of the four operations, in the order of <see cref="Arithmetic"/>.</param>
internal sealed class ExpressionText(Func<Node, string?> leaf, string[] signs)
{
    private const int Or = 1;
    private const int And = 2;
    private const int Compare = 3;
    private const int Sum = 4;
    private const int Product = 5;
    private const int Sign = 6;
    private const int Whole = 7;

    private static readonly string[] Written = ["+", "-", "*", "/"];
    private static readonly string[] Printed = ["+", "−", "×", "÷"];
    private static readonly string[] Comparisons = ["=", "!=", "<", "<=", ">", ">="];

    /// <summary>A condition in the words of the rule language.</summary>
    public static string Names(Node node) => new ExpressionText(Name, Written).Write(node);

    /// <summary>A condition with the value of each side that is compared.</summary>
    public static string Values(Node node, CaseFacts facts, FigureText figures) =>
        new ExpressionText(part => Value(part, facts, figures), Written).Write(node);

    /// <summary>A computation with a figure for each name.</summary>
    public static string Figures(Node node, FigureText figures) =>
        new ExpressionText(
            part => part is ArithmeticNode or NegativeNode or ExtremeNode or TierNode ? null : figures.Figure(part),
            Printed
        ).Write(node);

    /// <summary>The name or literal that a node is written as; null for one that is made of others.</summary>
    public static string? Name(Node node) =>
        node switch
        {
            FactNode fact => fact.Symbol.Name,
            ParameterNode parameter => parameter.Name,
            AmountNode amount => amount.Amount.Name,
            ChoiceNode choice => choice.Name,
            DefinitionNode definition when definition.Type != DataType.Truth => definition.Name,
            NumberNode number => number.Value.ToString(),
            TruthNode truth => Word(truth.Value),
            _ => null,
        };

    private static string? Value(Node node, CaseFacts facts, FigureText figures) =>
        node switch
        {
            TruthNode truth => Word(truth.Value),
            FactNode { Symbol.Type: var type } when type == DataType.Truth => facts.First.Truth(node) is bool known
                ? Word(known)
                : FigureText.Unknown,
            _ => node.Type == DataType.Truth ? null : figures.Value(node),
        };

    private static string Word(bool value) => value ? "true" : "false";

    private string Write(Node node) => leaf(node) ?? Compound(node);

    /// <summary>A part, in parentheses if it binds less than its place asks for.</summary>
    private string Part(Node node, int least) => Power(node) < least ? $"({Write(node)})" : Write(node);

    private string Compound(Node node) =>
        node switch
        {
            DefinitionNode definition => Write(definition.Body),
            LogicNode { IsAnd: true } and => $"{Part(and.Left, And)} and {Part(and.Right, And)}",
            LogicNode or => $"{Part(or.Left, Or)} or {Part(or.Right, Or)}",
            NotNode not => $"not({Write(not.Operand)})",
            ComparisonNode { Operation: var operation } comparison =>
                $"{Part(comparison.Left, Sum)} {Comparisons[(int)operation]} {Part(comparison.Right, Sum)}",
            KnownNode known => $"{Part(known.Operand, Sum)} {(known.AsksKnown ? "!=" : "=")} null",
            BetweenNode between =>
                $"{Part(between.Value, Sum)} between {Part(between.Low, Sum)} and {Part(between.High, Sum)}",
            InNode { List: ListNode list } closed => $"{Part(closed.Value, Sum)} in {list.Name}",
            ListNode list => list.Name,
            TierNode tier => $"tier({Write(tier.Value)}, {tier.List.Name})",
            InNode choice => $"{Part(choice.Value, Sum)} in ({string.Join(", ", choice.Choices.Select(Write))})",
            ExtremeNode extreme =>
                $"{(extreme.IsMaximum ? "max" : "min")}({string.Join(", ", extreme.Operands.Select(Write))})",
            NegativeNode negative => signs[(int)Arithmetic.Subtract] + Part(negative.Operand, Whole),
            ArithmeticNode arithmetic =>
                $"{Part(arithmetic.Left, Power(arithmetic))} {signs[(int)arithmetic.Operation]} {Part(arithmetic.Right, Power(arithmetic) + 1)}",
            _ => throw new InvalidOperationException($"no text: {node}"),
        };

    private int Power(Node node) =>
        leaf(node) is not null
            ? Whole
            : node switch
            {
                DefinitionNode definition => Power(definition.Body),
                LogicNode logic => logic.IsAnd ? And : Or,
                ComparisonNode or KnownNode or BetweenNode or InNode => Compare,
                ArithmeticNode { Operation: Arithmetic.Add or Arithmetic.Subtract } => Sum,
                ArithmeticNode => Product,
                NegativeNode => Sign,
                _ => Whole,
            };
}
