using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Notices;

/// <summary>The sentences of the circular behind the bases of a form, each rule once.</summary>
internal static class NoticeLegend
{
    /// <summary>What the table says of a base: the article and the rule that gave it; empty where none did.</summary>
    public static string Key(ContributionBase determined) => Key(determined.Article, determined.Rule);

    /// <summary>The sentences, those of the persons first, in the order in which they first come.</summary>
    public static IEnumerable<string> Of(BasesResult result, RuleSet set) =>
        Used(result.Persons, set.IndividualBase, "个人")
            .Concat(Used(result.Employer is null ? [] : [result.Employer], set.EmployerBase, "单位"));

    private static IEnumerable<string> Used(
        IEnumerable<ContributionBase> bases,
        Determination determination,
        string whose
    ) =>
        bases
            .Select(determined => determined.Rule)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(id => determination.Rules.FirstOrDefault(rule => rule.Id == id))
            .OfType<Rule>()
            .Select(rule => $"{whose} {Key(rule.Article, rule.Id)}{Sentence(rule)}（{rule.Source.DocumentZh}）");

    /// <summary>The circular's own words only: a reading is for case workers, and not in the language of the form.</summary>
    private static string Sentence(Rule rule) => rule.Quote is string quote ? $"：“{quote}”" : "";

    private static string Key(string? article, string? rule) => $"{article} {rule}".Trim();
}
