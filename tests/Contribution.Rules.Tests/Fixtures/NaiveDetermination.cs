using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>Defaults, exceptions and priorities read off the definition, rule by rule, with the interpreter.</summary>
internal sealed class NaiveDetermination(IReadOnlyList<Rule> rules, NaiveFacts facts)
{
    private readonly Interpreter _first = new(facts.Read);
    private readonly Interpreter _second = new(facts.Read, testsAreUnknown: true);

    /// <summary>The one rule that decides, or null.</summary>
    public Rule? Decide() => rules.SingleOrDefault(Decides);

    /// <summary>The rules that could silence a rule.</summary>
    public static IEnumerable<Rule> Silencers(IReadOnlyList<Rule> rules, Rule rule) =>
        rules.Where(other =>
            other != rule
            && (other.Overrides.Contains(rule.Id) || other.Precedes.Contains(rule.Id) || other.Precedes.Contains("*"))
        );

    /// <summary>The unknown facts of the open rules, in the contract's order and names.</summary>
    public IEnumerable<string> Missing(string referenceWage)
    {
        HashSet<string> unknown = [];
        foreach (Rule rule in rules.Where(rule => rule.Overrides.IsEmpty && rule.Precedes.IsEmpty))
        {
            if (_second.Truth(rule.When.Root) != false)
            {
                unknown.UnionWith(Unsettled(rule.When.Root));
                unknown.UnionWith(rule.Base is null ? [] : Unsettled(rule.Base.Root));
            }
        }

        return NaiveFacts
            .Order.Where(unknown.Contains)
            .Select(name =>
                name == "referenceWage" ? referenceWage
                : name == "persons.exemptWagesOutside" ? "persons.exemptWages"
                : name.StartsWith("persons.", StringComparison.Ordinal) ? name
                : name.Split('.')[1]
            )
            .Distinct();
    }

    /// <summary>All facts that an expression reads, through amounts and abbreviations.</summary>
    public static IEnumerable<Symbol> Facts(Node node) =>
        node is FactNode fact ? [fact.Symbol]
        : node is AmountNode { Amount: { Announced: null, Value: Node value } } ? Facts(value)
        : node.Parts.SelectMany(Facts);

    private bool Applies(Rule rule) =>
        (rule.Overrides.IsEmpty || rules.Any(other => rule.Overrides.Contains(other.Id) && Applies(other)))
        && _first.Truth(rule.When.Root) == true;

    private bool Decides(Rule rule) => Applies(rule) && !Silencers(rules, rule).Any(Applies);

    private IEnumerable<string> Unsettled(Node node)
    {
        if (node.Type == DataType.Truth && _second.Truth(node) is not null)
        {
            return [];
        }

        return node switch
        {
            FactNode fact => _second.Number(fact) is null ? [fact.Symbol.Name] : [],
            AmountNode { Amount: { Announced: null, Value: Node value } } => Unsettled(value),
            _ => node.Parts.SelectMany(Unsettled),
        };
    }
}
