using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>Conditions and computations of a rule set in words, by the names that its files give to their parts.</summary>
internal sealed class RuleWords
{
    private readonly RuleSet _set;
    private readonly ConditionWords _words;

    /// <summary>The words of one rule set.</summary>
    /// <param name="set">The rule set.</param>
    public RuleWords(RuleSet set)
    {
        CaseFacts none = CaseFacts.Read([], _ => null, wage: null);
        _set = set;
        _words = new ConditionWords(new PartNames(set), none, new FigureText(set, none), asWritten: true);
    }

    /// <summary>A condition or a computation.</summary>
    /// <param name="expression">The expression of one of the rule set's rules, amounts or findings.</param>
    public Wording Write(Expression expression)
    {
        return _words.Write(expression.Root);
    }

    /// <summary>The fact with which bases never fall, by its name among people.</summary>
    /// <param name="invariant">The invariant of the rule set that names it.</param>
    public Wording? RisesWith(Invariant invariant) =>
        invariant?.Rising is Symbol fact ? new PartNames(_set).Name(fact) : null;

    /// <summary>A finding's sentence, with the names of its figures in braces.</summary>
    /// <param name="finding">The finding of the rule set.</param>
    public Wording Sentence(FindingRule finding)
    {
        return new Wording(Sentence(finding.ZhText, chinese: true), Sentence(finding.EnText, chinese: false));
    }

    /// <summary>The computation of an amount or the expression of a definition, in words; null where there is none.</summary>
    /// <param name="name">The name of the amount or definition in the rule files.</param>
    public Wording? Find(string name)
    {
        Node? node =
            _set.FindAmount(name)?.Amount.Value
            ?? Roots()
                .SelectMany(root => root.All())
                .OfType<DefinitionNode>()
                .FirstOrDefault(definition => definition.Name == name)
                ?.Body;
        return node is null ? null : _words.Write(node);
    }

    private string Sentence(FindingText text, bool chinese) =>
        string.Concat(
            text.Pieces.Select(
                (piece, place) =>
                    place == 0 ? piece : $"{{{_words.Write(text.Figures[place - 1]).For(chinese)}}}{piece}"
            )
        );

    private IEnumerable<Node> Roots() =>
        _set
            .Expressions.Concat(_set.Findings.Select(finding => finding.When))
            .Concat(_set.Invariants.SelectMany(one => new[] { one.When, one.Holds }).OfType<Expression>())
            .Select(expression => expression.Root)
            .Concat(_set.Amounts.Select(amount => amount.Amount.Value).OfType<Node>());
}
