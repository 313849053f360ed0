using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>The second reading, where no rule decided: which primary rules are open, and for want of which facts.</summary>
internal sealed class OpenRules
{
    private readonly ImmutableArray<Rule> _primary;
    private readonly ImmutableArray<Symbol> _order;
    private readonly ReferenceWageRead? _wage;

    public OpenRules(RuleSet set, BaseKind kind)
    {
        _primary = [.. set.For(kind).Rules.Where(rule => rule.IsPrimary)];
        _order = [.. Vocabulary.Readable(kind, referenceWage: true)];
        _wage = set.ReferenceWage;
    }

    /// <summary>
    /// The facts whose knowledge could let a rule decide, request-level ones first, then in the request's order;
    /// empty where no rule is open, which is a gap in the rule set.
    /// </summary>
    /// <param name="facts">The facts, read with <c>f != null</c> unknown on an unknown f.</param>
    public ImmutableArray<string> Missing(Interpreter facts)
    {
        HashSet<Symbol> unknown = [];
        foreach (Rule rule in _primary.Where(rule => facts.Truth(rule.When.Root) != false))
        {
            Collect(facts, rule.When.Root, unknown);
            if (rule.Base is not null)
            {
                Collect(facts, rule.Base.Root, unknown);
            }
        }

        return [.. _order.Where(unknown.Contains).Select(Name).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The unknown facts below a node, but for those of parts whose value is settled without them.</summary>
    private static void Collect(Interpreter facts, Node node, HashSet<Symbol> unknown)
    {
        if (node.Type == DataType.Truth && facts.Truth(node) is not null)
        {
            return;
        }

        switch (node)
        {
            case FactNode fact when facts.Number(fact) is null:
                unknown.Add(fact.Symbol);
                break;
            case AmountNode { Amount: { Announced: null, Value: Node value } }:
                Collect(facts, value, unknown);
                break;
            default:
                foreach (Node part in node.Parts)
                {
                    Collect(facts, part, unknown);
                }

                break;
        }
    }

    /// <summary>The fact's name in <c>missing</c>: its own, without its owner's.</summary>
    private string Name(Symbol symbol)
    {
        if (symbol == Vocabulary.ReferenceWage)
        {
            return "referenceWages." + ChoiceNames.Of(_wage?.Scope ?? WageScope.Province);
        }

        if (Vocabulary.Totals.Contains(symbol))
        {
            // The wages outside the employer's total are a part of the exempt wages.
            return symbol == Vocabulary.ExemptWagesOutside ? Vocabulary.ExemptWages.Name : symbol.Name;
        }

        return symbol.Name[(symbol.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }
}
