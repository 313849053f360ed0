using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The second reading, where no rule decided: which primary rules are open, and for want of which facts.</summary>
internal sealed class OpenRules(RuleSet set, BaseKind kind)
{
    private readonly ImmutableArray<Rule> _primary = [.. set.For(kind).Rules.Where(rule => rule.IsPrimary)];
    private readonly UnknownFacts _unknown = new(set, kind);

    /// <summary>All conditions in which the rules hang on figures, each once.</summary>
    public IEnumerable<Node> Conditions =>
        _primary.SelectMany(rule => rule.When.Root.All()).Where(node => node.Type == DataType.Truth).Distinct();

    /// <summary>
    /// The facts whose knowledge could let a rule decide, request-level ones first, then in the request's order;
    /// empty where no rule is open, which is a gap in the rule set.
    /// </summary>
    /// <param name="facts">The facts, read with <c>f != null</c> unknown on an unknown f.</param>
    public ImmutableArray<string> Missing(Interpreter facts)
    {
        IEnumerable<Node?> open = _primary
            .Where(rule => facts.Truth(rule.When.Root) != false)
            .SelectMany(rule => new[] { rule.When.Root, rule.Base?.Root });
        return _unknown.Names(_unknown.Of(facts, open));
    }
}
