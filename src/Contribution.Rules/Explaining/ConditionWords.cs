using Contribution.Rules.Language;
using Contribution.Rules.Semantics;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Explaining;

/// <summary>
/// Writes a condition in words, with the value of each fact and amount behind its name: <c>上年月平均工资 1300.00 &lt;
/// 下限 1366.70</c>. Abbreviations of truth values are written out, so that the part that failed can be seen.
/// </summary>
/// <param name="names">The names of the parts.</param>
/// <param name="facts">The known facts of the case.</param>
/// <param name="figures">Shows figures.</param>
/// <param name="asWritten">
/// Whether the condition is that of a rule and not of a case: names without values, abbreviations by their names.
/// </param>
internal sealed class ConditionWords(PartNames names, CaseFacts facts, FigureText figures, bool asWritten = false)
{
    private static readonly string[] Signs = [" = ", " ≠ ", " < ", " ≤ ", " > ", " ≥ "];
    private static readonly string[] Operations = [" + ", " − ", " × ", " ÷ "];
    private static readonly Wording Given = new("已提供：", "given: ");
    private static readonly Wording NotGiven = new("未提供：", "not given: ");
    private static readonly Wording Known = new("可以确定：", "known: ");
    private static readonly Wording NotKnown = new("无法确定：", "not known: ");

    /// <summary>Says whether a fact is given, where the condition asks nothing else; null for any other condition.</summary>
    /// <param name="node">The condition.</param>
    public Wording? Presence(Node node) =>
        node switch
        {
            DefinitionNode definition => Presence(definition.Body),
            KnownNode known when IsKnown(known.Operand) => (IsFact(known.Operand) ? Given : Known)
                + Write(known.Operand),
            KnownNode known => (IsFact(known.Operand) ? NotGiven : NotKnown) + Name(known.Operand),
            _ => null,
        };

    /// <summary>The condition as it is asked.</summary>
    /// <param name="node">The condition, or a number in it.</param>
    public Wording Write(Node node) =>
        node switch
        {
            TruthNode truth => truth.Value
                ? new Wording("任何情形均适用", "always")
                : new Wording("任何情形均不适用", "never"),
            NumberNode => Wording.Plain(figures.Value(node)),
            ChoiceNode choice => Glossary.NameOfFact(choice.Of.Name, choice.Name),
            FactNode fact when asWritten => names.Name(fact.Symbol),
            FactNode { Symbol.Type.IsChoice: true } fact => Bracketed(
                names.Name(fact.Symbol),
                Glossary.NameOfFact(fact.Type.Name, figures.Value(fact))
            ),
            FactNode fact when fact.Type == DataType.Truth => Bracketed(names.Name(fact.Symbol), Truth(fact)),
            DefinitionNode definition when IsWrittenOut(definition) => Write(definition.Body),
            DefinitionNode { Type: var type } when type == DataType.Truth => PartNames.Quoted(names.Name(node)!),
            FactNode or ParameterNode or AmountNode or DefinitionNode => Valued(node),
            ListNode => names.Name(node)!,
            LogicNode logic => Part(logic.Left, logic)
                + (logic.IsAnd ? new Wording("，且", " and ") : new Wording("，或", " or "))
                + Part(logic.Right, logic),
            NotNode not => new Wording("并非（", "not (") + Write(not.Operand) + new Wording("）", ")"),
            KnownNode known => Asked(known),
            ComparisonNode comparison when comparison.Left.Type == DataType.Number => Write(comparison.Left)
                + Wording.Plain(Signs[(int)comparison.Operation])
                + Write(comparison.Right),
            ComparisonNode comparison => Side(comparison.Left)
                + (
                    comparison.Operation == Comparison.Equal
                        ? new Wording("为", " is ")
                        : new Wording("不为", " is not ")
                )
                + Side(comparison.Right),
            BetweenNode between => Write(between.Value)
                + new Wording("不低于", " between ")
                + Write(between.Low)
                + new Wording("，且不高于", " and ")
                + Write(between.High),
            InNode { Choices: [var only] } choice => Side(choice.Value) + new Wording("为", " is ") + Side(only),
            InNode choice => Side(choice.Value)
                + new Wording("属于", " is one of (")
                + WordingList.Names([.. choice.Choices.Select(Side)])
                + new Wording("之一", ")"),
            ExtremeNode extreme => WordingList.Names([.. extreme.Operands.Select(Write)])
                + (
                    extreme.IsMaximum
                        ? new Wording("中较高者", ", whichever is higher")
                        : new Wording("中较低者", ", whichever is lower")
                ),
            TierNode tier => Write(tier.Value)
                + new Wording("所在缴费档次", ", its tier")
                + Wording.Plain(IsKnown(tier) ? " " + figures.Value(tier) : ""),
            NegativeNode negative => Wording.Plain("−") + Operand(negative.Operand),
            ArithmeticNode arithmetic => Operand(arithmetic.Left)
                + Wording.Plain(Operations[(int)arithmetic.Operation])
                + Operand(arithmetic.Right),
            _ => throw new InvalidOperationException($"no words: {node}"),
        };

    /// <summary>A side of a comparison: of a truth value the word, and no condition of its own.</summary>
    private Wording Side(Node node) => node is TruthNode truth ? Glossary.Name(truth.Value) : Write(node);

    private Wording Asked(KnownNode known) =>
        (known.AsksKnown && IsKnown(known.Operand) ? Write(known.Operand) + new Wording(" ", "") : Name(known.Operand))
        + (known.AsksKnown, IsFact(known.Operand)) switch
        {
            (true, true) => new Wording("已提供", " is given"),
            (true, false) => new Wording("可以确定", " is known"),
            (false, true) => new Wording("未提供", " is not given"),
            (false, false) => new Wording("无法确定", " is not known"),
        };

    private bool IsKnown(Node node) => !asWritten && facts.First.Number(node) is not null;

    private bool IsWrittenOut(DefinitionNode node) => !asWritten && (node.Type == DataType.Truth || node.Type.IsChoice);

    private static bool IsFact(Node node) => node is FactNode;

    private Wording Name(Node node) => names.Name(node) ?? Write(node);

    /// <summary>The name and the value; where that is not known, what it lacks is listed behind the condition.</summary>
    private Wording Valued(Node node) =>
        IsKnown(node) ? names.Name(node)! + Wording.Plain(" " + figures.Value(node)) : names.Name(node)!;

    private Wording Truth(FactNode fact) =>
        facts.First.Truth(fact) is bool truth ? Glossary.Name(truth) : new Wording("未提供", "not given");

    private static Wording Bracketed(Wording name, Wording value) =>
        new($"{name.Zh}（{value.Zh}）", $"{name.En} ({value.En})");

    /// <summary>A side of <c>and</c> or <c>or</c>; another of the two stands in parentheses.</summary>
    private Wording Part(Node node, LogicNode within) =>
        Bare(node) is LogicNode logic && logic.IsAnd != within.IsAnd ? InParentheses(node) : Write(node);

    private Wording Operand(Node node) => node is ArithmeticNode or ExtremeNode ? InParentheses(node) : Write(node);

    private Wording InParentheses(Node node) => new Wording("（", "(") + Write(node) + new Wording("）", ")");

    private static Node Bare(Node node) =>
        node is DefinitionNode { Body: Node body } && node.Type == DataType.Truth ? Bare(body) : node;
}
