using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>Shows how numbers come about: one level of amounts and abbreviations a line, the deepest first.</summary>
internal sealed class ComputationText(RuleSet set, CaseFacts facts)
{
    private const string BaseName = "base";

    private readonly PartNames _names = new(set);
    private readonly FigureText _figures = new(set, facts);

    /// <summary>The arithmetic of a base, with its one rounding in the last line.</summary>
    public ImmutableArray<ArithmeticLine> Base(Expression expression)
    {
        Node root = Opened(expression.Root);
        ArithmeticLine last = Line(
            BaseName,
            root is NumberNode ? null : ExpressionText.Name(root),
            _names.Name(root),
            expression.Text,
            root,
            set.Rounding.Rounding
        );
        return [.. Steps(root), last];
    }

    /// <summary>How the amounts and abbreviations in a condition are computed; those that are not known are left out.</summary>
    public ImmutableArray<ArithmeticLine> Steps(Node node)
    {
        List<ArithmeticLine> lines = [];
        AddSteps(node, lines);
        return [.. lines.DistinctBy(line => line.Name, StringComparer.Ordinal)];
    }

    /// <summary>Replaces a mere alias, which rounds nothing, by its expression: its computation is the base's own.</summary>
    private static Node Opened(Node node) =>
        node switch
        {
            DefinitionNode definition => Opened(definition.Body),
            AmountNode { Amount: { Announced: null, Rounding: null, Value: Node value } } => Opened(value),
            _ => node,
        };

    private void AddSteps(Node node, List<ArithmeticLine> lines)
    {
        if (node is AmountNode { Amount: Amount amount })
        {
            AddAmount(node, amount, lines);
            return;
        }

        foreach (Node part in node.Parts)
        {
            AddSteps(part, lines);
        }

        if (node is DefinitionNode { Body: Node body } definition && node.Type == DataType.Number && IsKnown(node))
        {
            string? formula = set.FindDefinition(definition.Name)!.Text;
            lines.Add(Line(definition.Name, definition.Name, _names.Name(node), formula, body, rounding: null));
        }
    }

    private void AddAmount(Node node, Amount amount, List<ArithmeticLine> lines)
    {
        if (!IsKnown(node))
        {
            return;
        }

        CitedAmount cited = set.FindAmount(amount.Name)!;
        if (amount is { Announced: null, Value: Node value })
        {
            AddSteps(value, lines);
            lines.Add(
                Line(amount.Name, amount.Name, _names.Name(node), cited.Text, value, amount.Rounding, cited.Article)
            );
            return;
        }

        Rational figure = facts.First.Number(amount)!.Value;
        lines.Add(
            new ArithmeticLine(
                name: amount.Name,
                text: $"{amount.Name} = {FigureText.Money(figure)}",
                exact: figure.ToString()
            )
            {
                InWords = _names.Name(node)! + Wording.Plain($" = {FigureText.Money(figure)}"),
                Article = cited.Article,
                Announced = true,
            }
        );
    }

    private bool IsKnown(Node node) => facts.First.Number(node) is not null;

    /// <summary>One line, which begins with the shown name, if there is one.</summary>
    private ArithmeticLine Line(
        string name,
        string? shown,
        Wording? called,
        string? formula,
        Node node,
        Rounding? rounding,
        string? article = null
    )
    {
        Rational exact = facts.First.Number(node)!.Value;
        Rational rounded = rounding?.Apply(exact) ?? exact;
        string figures = ExpressionText.Figures(node, _figures);
        string value = _figures.Value(node);
        bool rounds = rounded != exact;
        string text =
            figures + (figures == value ? "" : $" = {value}") + (rounds ? $" → {FigureText.Money(rounded)}" : "");
        return new ArithmeticLine(name: name, text: shown is null ? text : $"{shown} = {text}", exact: exact.ToString())
        {
            Formula = formula,
            InWords = called is null ? Wording.Plain(text) : called + Wording.Plain($" = {text}"),
            Rounded = rounds ? rounded.ToDecimal() : null,
            Article = article,
        };
    }
}
