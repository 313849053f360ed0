using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>Looks at the reference wage before a list is determined: one may be on file, or be given by the wrong unit.</summary>
internal static class WageChoice
{
    /// <summary>
    /// Refuses a question without a reference wage where a rule asks for it and the shipped table has it, and one with
    /// the wrong unit.
    /// </summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question.</param>
    /// <param name="locale">The language of the message.</param>
    /// <exception cref="UserErrorException">No option says which wage counts, or a year's wage is given as a month's.</exception>
    public static void Require(IContributionRules rules, RosterQuestion question, Locale locale)
    {
        if (WageOnFile.Find(rules, question) is WageOnFile known)
        {
            if (GivenScope(question.ReferenceWages) is string given)
            {
                throw locale.Error(
                    $"给出的是{locale.Translate(given)}的社平工资，规则读取的是{locale.Translate(known.Scope)}的；附表有 {known.Figure.Zh}：用 --use-reference-table 采用，或用 --reference-wage {ReferenceWageText.Typed(known.Scope, locale)}=… 另行给出",
                    $"a reference wage of the scope {given} was given, and the rules read that of {known.Scope}; the shipped table has {known.Figure.En}: take it with --use-reference-table, or give another with --reference-wage {known.Scope}=…"
                );
            }

            throw locale.Error(
                $"未给出社平工资；附表有 {known.Figure.Zh}：用 --use-reference-table 采用，或用 --reference-wage {ReferenceWageText.Typed(known.Scope, locale)}=… 另行给出",
                $"no reference wage was given; the shipped table has {known.Figure.En}: take it with --use-reference-table, or give another with --reference-wage {known.Scope}=…"
            );
        }

        if (WageOnFile.FindTwisted(rules, question) is WageOnFile twisted)
        {
            Wording unit = twisted.Wage.IsAnnual ? new("按年", "by the year") : new("按月", "by the month");
            string typed = ReferenceWageText.Typed(twisted.Scope, twisted.Wage, locale);
            throw locale.Error(
                $"给出的社平工资与附表数额相同而单位不同：附表为 {twisted.Figure.Zh}，{unit.Zh}给出，应写作{typed}",
                $"the given reference wage has the figure of the shipped table, but not its unit: the table has {twisted.Figure.En}; it is {unit.En}; write {typed}"
            );
        }
    }

    /// <summary>The scope of a wage that was given; null where none was.</summary>
    private static string? GivenScope(ReferenceWages? wages) =>
        wages?.Province is not null ? ChoiceNames.Of(WageScope.Province)
        : wages?.City is not null ? ChoiceNames.Of(WageScope.City)
        : wages?.PoolingArea is not null ? ChoiceNames.Of(WageScope.PoolingArea)
        : null;
}
