using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Explaining;

/// <summary>
/// The names of the parts of a rule set, from its files. A part without a name is named by its article
/// or by the text of the rule file.
/// </summary>
internal sealed class PartNames(RuleSet set)
{
    private static readonly Wording Tiers = new("缴费档次表", "the list of tiers");

    /// <summary>A rule.</summary>
    public static Wording Name(Rule rule) => rule.Called ?? Wording.Plain(rule.Article);

    /// <summary>Rules by their ids, few enough to read.</summary>
    public Wording Rules(BaseKind kind, IReadOnlyCollection<string> ids) =>
        WordingList.Names([.. ids.Select(id => set.For(kind).Find(id)!).Select(Name).Distinct().Select(Quoted)]);

    /// <summary>The name of the symbol that a node reads; null for a node that is made of others.</summary>
    public Wording? Name(Node node) =>
        node switch
        {
            FactNode fact => Name(fact.Symbol),
            ParameterNode parameter => set.FindParameter(parameter.Name)!.Called ?? Wording.Plain(parameter.Name),
            AmountNode amount => Amount(amount.Amount.Name),
            ListNode => Tiers,
            DefinitionNode definition => set.FindDefinition(definition.Name)!.Called ?? Wording.Plain(definition.Name),
            _ => null,
        };

    /// <summary>A fact, or a published figure that is not known.</summary>
    public Wording Name(Symbol symbol)
    {
        string[] parts = symbol.Name.Split('.', 2);
        return parts is ["amounts" or "figures", string name] ? Amount(name) : FactWords.Name(symbol);
    }

    /// <summary>A name in the quotation marks of each language.</summary>
    public static Wording Quoted(Wording name) => new($"“{name.Zh}”", $"\"{name.En}\"");

    private Wording Amount(string name) =>
        set.FindAmount(name) switch
        {
            { Called: Wording called } => called,
            { Figure: NamedFigure figure } => new Wording(figure.Zh, figure.En),
            _ => set.Tiers.Any(list => list.Name == name) ? Tiers : Wording.Plain(name),
        };
}
