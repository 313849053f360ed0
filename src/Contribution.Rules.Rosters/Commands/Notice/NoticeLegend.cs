using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Commands.Notice;

/// <summary>
/// The sentences of the circular behind the bases of a form, each rule once. A rule stands by its name; one without a
/// name by its article alone.
/// </summary>
internal sealed class NoticeLegend(RuleSet set)
{
    /// <summary>The text of the table for a base: the article and the rule that gave it; empty where none did.</summary>
    public string Key(BaseKind kind, ContributionBase determined) =>
        Key(determined.Article, set.For(kind).Find(determined.Rule));

    /// <summary>The sentences, those of the persons first, in the order in which they first come.</summary>
    public IEnumerable<string> Sentences(BasesResult result) =>
        Used(result.Persons, set.IndividualBase, "个人")
            .Concat(Used(result.Employer is null ? [] : [result.Employer], set.EmployerBase, "单位"))
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Used(
        IEnumerable<ContributionBase> bases,
        Determination determination,
        string whose
    ) =>
        bases
            .Select(determined => determined.Rule)
            .Distinct(StringComparer.Ordinal)
            .Select(determination.Find)
            .OfType<Rule>()
            .Select(rule =>
                $"{whose} {Key(rule.Article, rule)}{Sentence(rule)}（{rule.Source.DocumentFor(chinese: true)}）"
            );

    /// <summary>The circular's own words only: a reading is for case workers.</summary>
    private static string Sentence(Rule rule) => rule.Quote is string quote ? $"：“{quote}”" : "";

    private static string Key(string? article, Rule? rule) => $"{article} {rule?.Called?.Zh}".Trim();
}
