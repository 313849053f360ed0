using System.Collections.Immutable;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Semantics;

/// <summary>The unknown facts on which expressions depend, in the request's order and by the names of <c>missing</c>.</summary>
internal sealed class UnknownFacts(RuleSet set, BaseKind kind)
{
    /// <summary>The unknown facts that the expressions depend on, without those of parts that are settled all the same.</summary>
    public ImmutableArray<Symbol> Find(Interpreter facts, params IEnumerable<Node?> nodes)
    {
        HashSet<Symbol> unknown = [];
        foreach (Node node in nodes.OfType<Node>())
        {
            Collect(facts, node, unknown);
        }

        return
        [
            .. Vocabulary
                .Readable(kind, referenceWage: true)
                .Concat(unknown.Where(IsFigure).OrderBy(symbol => symbol.Name, StringComparer.Ordinal))
                .Where(unknown.Contains)
                .OrderBy(symbol => symbol.IsShared ? 0 : 1),
        ];
    }

    /// <summary>The facts' names in <c>missing</c>, each once.</summary>
    public ImmutableArray<string> Names(IEnumerable<Symbol> symbols) =>
        [.. symbols.Select(Name).Distinct(StringComparer.Ordinal)];

    /// <summary>A fact's name in <c>missing</c>: its own, without its owner's.</summary>
    public string Name(Symbol symbol)
    {
        if (symbol == Vocabulary.ReferenceWage)
        {
            return "referenceWages." + ChoiceNames.Of(set.ReferenceWage?.Scope ?? WageScope.Province);
        }

        if (symbol == Vocabulary.ExemptWagesOutside)
        {
            // Wages outside the employer's total are a part of the exempt wages, and are known with them.
            return Vocabulary.ExemptWages.Name;
        }

        return Vocabulary.Totals.Contains(symbol) || IsFigure(symbol)
            ? symbol.Name
            : symbol.Name[(symbol.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>Whether it is a published figure other than the reference wage.</summary>
    private static bool IsFigure(Symbol symbol) => symbol.IsShared && symbol != Vocabulary.ReferenceWage;

    private static void Collect(Interpreter facts, Node node, HashSet<Symbol> unknown)
    {
        bool settled = node.Type == DataType.Truth && facts.Truth(node) is not null;
        if (settled)
        {
            return;
        }

        if (node is InNode { List: not null } closed && closed.Parts.All(part => facts.Number(part) is not null))
        {
            // Every value is known, and none is of the list: another one is asked for.
            unknown.UnionWith(closed.Value.Facts());
        }

        if (node is FactNode fact && facts.Number(fact) is null)
        {
            unknown.Add(fact.Symbol);
        }

        foreach (Node part in node.Opened)
        {
            Collect(facts, part, unknown);
        }
    }
}
