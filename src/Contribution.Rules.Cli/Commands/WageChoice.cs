using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Cli.Commands;

/// <summary>Asks for the choice between the reference wage on file and another one, before a list is determined without any.</summary>
internal static class WageChoice
{
    /// <summary>Refuses a question without a reference wage where a rule asks for it and the shipped table has it.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="locale">The language of the message.</param>
    /// <exception cref="UserErrorException">Nobody said which wage counts.</exception>
    public static void Require(IContributionRules rules, RosterQuestion question, Locale locale)
    {
        if (WageOnFile.Find(rules, question) is WageOnFile known)
        {
            throw new UserErrorException(
                locale.Pick(
                    $"未给出社平工资；附带的表有 {known.Figure.Zh}：用 --use-reference-table 采用，或用 --reference-wage {ReferenceWageText.Typed(known.Scope, locale)}=… 另行给出",
                    $"no reference wage was given; the shipped table has {known.Figure.En}: take it with --use-reference-table, or give another with --reference-wage {known.Scope}=…"
                )
            );
        }
    }
}
