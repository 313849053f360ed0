using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Explaining;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Cli.Text.RuleSets;

/// <summary>The content of a rule set in words: the cases that it covers, conditions, roundings.</summary>
/// <param name="locale">The language.</param>
/// <param name="set">The rule set.</param>
/// <param name="ids">Whether rules are named by their ids too.</param>
internal sealed class RuleSetWords(Locale locale, RuleSet set, bool ids)
{
    private readonly RuleWords _words = new(set);

    /// <summary>The kinds of employers, and the categories of persons that each may list.</summary>
    public string Covers() => locale.Pick(SettingWords.Covers(set.Covers));

    /// <summary>The reference wage that the rules read; null is none.</summary>
    public string? ReferenceWage() =>
        set.ReferenceWage is not RequiredReferenceWage wage ? null
        : wage.Population is string population
            ? locale.Translate(wage.Scope) + locale.Aside(locale.Translate(population))
        : locale.Translate(wage.Scope);

    /// <summary>A rounding's step and which way a half goes.</summary>
    public string Rounding(Rounding rounding) => locale.Pick(SettingWords.Rounding(rounding));

    /// <summary>A condition or a computation.</summary>
    public string Write(Expression expression) => locale.Pick(_words.Write(expression));

    /// <summary>The computation of an amount or the expression of a definition, in words; null where there is none.</summary>
    public string? Find(string name) => locale.Pick(_words.Find(name));

    /// <summary>The fact with which bases never fall; null where the invariant names none.</summary>
    public string? RisesWith(Invariant invariant) => locale.Pick(_words.RisesWith(invariant));

    /// <summary>Rules by name; null where there are none.</summary>
    public string? Rules(Determination among, IReadOnlyCollection<string> named) =>
        named.Count == 0
            ? null
            : locale.List(
                named.Select(id =>
                    id == "*" ? locale.Pick("其他所有规则", "all other rules") : Rule(among.Find(id), id)
                )
            );

    /// <summary>A finding's sentence, with the names of its figures.</summary>
    public string Sentence(FindingRule finding) => locale.Pick(_words.Sentence(finding));

    private string Rule(Rule? rule, string id) =>
        rule?.Called is not Wording called ? (ids ? null : rule?.Article) ?? id
        : ids ? locale.Pick(called) + locale.Aside(id)
        : locale.Pick(called);
}
