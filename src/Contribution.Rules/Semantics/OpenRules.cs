using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Semantics;

/// <summary>The second reading, where no rule decided: which primary rules are open, and for lack of which facts.</summary>
internal sealed class OpenRules(RuleSet set, BaseKind kind)
{
    private readonly ImmutableArray<Rule> _primary = [.. set.For(kind).Rules.Where(rule => rule.IsPrimary)];
    private readonly UnknownFacts _unknown = new(set, kind);

    /// <summary>
    /// The conditions on facts in the rules, each once: with the known facts, their values determine which rules are open and
    /// which facts they depend on.
    /// </summary>
    public IEnumerable<Node> Questions =>
        _primary.SelectMany(rule => rule.When.Root.All()).SelectMany(Asked).Distinct();

    /// <summary>All facts that may be missing.</summary>
    public IEnumerable<Symbol> Facts =>
        _primary
            .SelectMany(rule => rule.Roots)
            .SelectMany(root => root.Facts())
            .Where(symbol => symbol.MayBeUnknown)
            .Distinct();

    /// <summary>Whether a rule could decide, if more were known.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="facts">The facts, read with <c>f != null</c> unknown on an unknown f.</param>
    public static bool IsOpen(Rule rule, Interpreter facts) => rule.IsPrimary && facts.Truth(rule.When.Root) != false;

    /// <summary>
    /// The facts whose knowledge could let a rule decide, request-level ones first, then in the request's order;
    /// empty where no rule is open, which is a gap in the rule set.
    /// </summary>
    /// <param name="facts">The facts, read with <c>f != null</c> unknown on an unknown f.</param>
    public ImmutableArray<Symbol> Find(Interpreter facts) =>
        _unknown.Find(facts, _primary.Where(rule => IsOpen(rule, facts)).SelectMany(rule => rule.Roots));

    /// <summary>Finds the facts by the names of <c>missing</c>.</summary>
    public ImmutableArray<string> Missing(Interpreter facts) => _unknown.Names(Find(facts));

    /// <summary>One end of a range can settle it while the other is not known, so that each is a question of its own.</summary>
    private static IEnumerable<Node> Asked(Node node) =>
        node switch
        {
            BetweenNode range =>
            [
                new ComparisonNode(Comparison.LessOrEqual, range.Low, range.Value),
                new ComparisonNode(Comparison.LessOrEqual, range.Value, range.High),
            ],
            ComparisonNode or InNode => [node],
            FactNode fact when fact.Type == DataType.Truth => [node],
            _ => [],
        };
}
