using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>Refuses lists for a contribution year in parts without a month of one part: a list has the rules of one month.</summary>
internal static class YearInParts
{
    /// <summary>Refuses a question that names no month of a year in parts, or a month that none of them has.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question.</param>
    /// <param name="locale">The language of the error.</param>
    /// <exception cref="UserErrorException">The question is one of these.</exception>
    public static void Require(IContributionRules rules, RosterQuestion question, Locale locale)
    {
        if (question.FindRuleSet(rules) is not null)
        {
            return;
        }

        string[] parts =
        [
            .. rules
                .Catalogue.PartsOf(question.Jurisdiction, question.Insurance, question.ContributionYear)
                .Select(part => part.Months)
                .OrderBy(months => months.From)
                .Select(months =>
                    locale.Pick($"{months.From} 至 {months.Through}", $"{months.From} to {months.Through}")
                ),
        ];
        if (parts.Length == 0)
        {
            return;
        }

        string list = locale.List(parts);
        throw question.ContributionMonth is YearMonth month
            ? locale.Error(
                $"--contribution-month {month} 不在本缴费年度各段（{list}）之内",
                $"--contribution-month {month} is in none of the parts of the contribution year: {list}"
            )
            : locale.Error(
                $"本缴费年度分段执行不同标准（{list}）：请用 --contribution-month 给出其中一个月份，逐段办理",
                $"the contribution year is in parts with figures of their own ({list}): give a month of one with --contribution-month, and take the parts one by one"
            );
    }
}
