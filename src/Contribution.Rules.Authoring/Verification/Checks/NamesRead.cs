using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>Finds the names of parameters, amounts and abbreviations that a rule set reads anywhere.</summary>
internal static class NamesRead
{
    private const string YearBefore = "priorYear.";

    private static readonly TokenTable Cut = new();

    /// <summary>The names; those of facts and choices are among them.</summary>
    public static IEnumerable<string> In(RuleSet set) =>
        Texts(set)
            .SelectMany(text => NameOrder.Names(text, Cut))
            .Select(name => name.StartsWith(YearBefore, StringComparison.Ordinal) ? name[YearBefore.Length..] : name)
            .Concat(Trees(set).SelectMany(tree => tree.All()).Select(NameOf).OfType<string>());

    private static IEnumerable<string?> Texts(RuleSet set) =>
        set
            .Expressions.Select(expression => expression.Text)
            .Concat(set.Amounts.Where(amount => amount.IsAmongAmounts).Select(amount => amount.Text))
            .Concat(set.Formulas.Select(formula => formula.Text))
            .Concat(set.Definitions.Select(definition => definition.Text))
            .Concat(set.Findings.Select(finding => finding.When.Text))
            .Concat(set.Invariants.SelectMany(one => new[] { one.When?.Text, one.Holds?.Text }));

    private static IEnumerable<Node> Trees(RuleSet set) =>
        set
            .Ordered.SelectMany(chain => chain)
            .Concat(set.Tiers)
            .Concat(set.Tiers.SelectMany(list => list.Chain))
            .Concat(set.Tiers.SelectMany(list => list.Items).SelectMany(Below))
            .Concat(set.Findings.SelectMany(finding => new[] { finding.ZhText, finding.EnText }).SelectMany(Figures));

    private static IEnumerable<Node> Figures(FindingText text) => text.Figures;

    /// <summary>The expression of a tier, which is an amount of its own.</summary>
    private static IEnumerable<Node> Below(Node tier) =>
        tier is AmountNode { Amount.Value: Node value } ? [value] : Enumerable.Empty<Node>();

    private static string? NameOf(Node node) => node is DefinitionNode definition ? definition.Name : node.Called;
}
