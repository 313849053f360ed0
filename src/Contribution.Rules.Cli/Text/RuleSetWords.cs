using System.Globalization;
using Contribution.Rules.Explaining;
using Contribution.Rules.Language;
using Contribution.Rules.Rosters;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli.Text;

/// <summary>What a rule set says, in the words of a language: whom it covers, conditions, roundings.</summary>
/// <param name="locale">The language.</param>
/// <param name="set">The rule set.</param>
/// <param name="ids">Whether rules are named by their ids too.</param>
internal sealed class RuleSetWords(Locale locale, RuleSet set, bool ids)
{
    private readonly RuleWords _words = new(set);

    /// <summary>The kinds of employers, and the categories of persons that each may list.</summary>
    public string Covers() =>
        set.Covers.Pairs is { } pairs
            ? string.Join(
                locale.Pick("；", "; "),
                pairs.Select(pair => locale.Labelled(Kind(pair.Kind), Categories(pair.Categories)))
            )
            : locale.Labelled(
                locale.List(set.Covers.Kinds.Select(kind => Kind(kind))),
                Categories(set.Covers.Categories)
            );

    /// <summary>The reference wage that the rules read; null is none.</summary>
    public string? ReferenceWage() =>
        set.ReferenceWage is not ReferenceWageRead wage ? null
        : wage.Population is string population
            ? Words.Of(wage.Scope, locale) + locale.Aside(ResultWords.Translate(population, locale == Locale.Zh))
        : Words.Of(wage.Scope, locale);

    /// <summary>A rounding's step and which way a half goes.</summary>
    public string Rounding(Rounding rounding) =>
        rounding.Step.ToString(CultureInfo.InvariantCulture)
        + locale.Pick(" 元，", " yuan, ")
        + Words.Of(rounding.Mode, locale);

    /// <summary>A condition or a computation.</summary>
    public string Write(Expression expression) => _words.Write(expression).For(locale == Locale.Zh);

    /// <summary>How an amount is computed, or what a definition stands for; null where nothing is written out.</summary>
    public string? Find(string name) => _words.Find(name)?.For(locale == Locale.Zh);

    /// <summary>The fact with which bases never fall; null where the invariant names none.</summary>
    public string? RisesWith(Invariant invariant) => _words.RisesWith(invariant)?.For(locale == Locale.Zh);

    /// <summary>Rules by name; null where there are none.</summary>
    public string? Rules(Determination among, IReadOnlyCollection<string> named) =>
        named.Count == 0
            ? null
            : locale.List(
                named.Select(id =>
                    id == "*" ? locale.Pick("其他所有规则", "all other rules") : Rule(among.Find(id), id)
                )
            );

    /// <summary>A finding's sentence, with the names of what its figures show.</summary>
    public string Sentence(FindingRule finding) => _words.Sentence(finding).For(locale == Locale.Zh);

    private string Rule(Rule? rule, string id) =>
        rule?.Called is not Wording called ? (ids ? null : rule?.Article) ?? id
        : ids ? called.For(locale == Locale.Zh) + locale.Aside(id)
        : called.For(locale == Locale.Zh);

    private string Categories(IEnumerable<PersonCategory> categories) =>
        locale.List(categories.Select(category => Words.Of(category, locale)));

    private string Kind(EmployerKind? kind) =>
        kind is EmployerKind known ? Words.Of(known, locale) : locale.Pick("无单位", "no employer");
}
