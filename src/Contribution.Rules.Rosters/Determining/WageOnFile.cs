using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Figures;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>
/// A reference wage that the shipped table has, where a rule asks for one and the question gives none: whether it is to be
/// used is for the user to decide.
/// </summary>
/// <param name="Scope">The scope that the rules read: <c>province</c>, <c>city</c> or <c>poolingArea</c>.</param>
/// <param name="Figure">The value and its document: 27334 元/年（黑人社函〔2011〕…号）.</param>
/// <param name="Wage">The value.</param>
internal sealed record WageOnFile(string Scope, Wording Figure, ReferenceWage Wage)
{
    /// <summary>The wage on file; null where one is given or asked for, no rule asks, or the table has none.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question.</param>
    public static WageOnFile? Find(IContributionRules rules, RosterQuestion question) =>
        !question.UseReferenceTable
        && question.FindRuleSet(rules) is { ReferenceWage: RequiredReferenceWage read, AsksForReferenceWage: true }
        && question.ReferenceWages?.Find(read.Scope) is null
            ? Find(rules, question, read)
            : null;

    /// <summary>
    /// The wage on file that a given one has the figure of, but by the month where it is by the year, or the other way round;
    /// null where it is none such. The average of a month is never that of the year.
    /// </summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question.</param>
    public static WageOnFile? FindTwisted(IContributionRules rules, RosterQuestion question) =>
        question.FindRuleSet(rules)?.ReferenceWage is RequiredReferenceWage read
        && question.ReferenceWages?.Find(read.Scope) is ReferenceWage given
        && Find(rules, question, read) is WageOnFile known
        && (given.Yuan, given.IsAnnual) == (known.Wage.Yuan, !known.Wage.IsAnnual)
            ? known
            : null;

    private static WageOnFile? Find(IContributionRules rules, RosterQuestion question, RequiredReferenceWage read) =>
        rules
            .Catalogue.WagesOf(question.Jurisdiction)
            .Find(question.Jurisdiction, read, question.ContributionYear, question.AsKnownOn)
            .Wage
            is { } row
            ? new WageOnFile(
                ChoiceNames.Of(read.Scope),
                new Wording(
                    $"{row.FigureZh}（{row.Source.DocumentFor(chinese: true)}）",
                    $"{row.FigureEn} ({row.Source.DocumentFor(chinese: false)})"
                ),
                row.Wage
            )
            : null;
}
