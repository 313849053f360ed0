using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>Lists are of one month's rules: a contribution year in parts has several.</summary>
internal static class YearInParts
{
    /// <summary>Refuses a question that names no month of a year in parts, or one that none of them has.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question.</param>
    /// <param name="locale">The language of the error.</param>
    /// <exception cref="UserErrorException">It does.</exception>
    public static void Require(IContributionRules rules, RosterQuestion question, Locale locale)
    {
        if (question.AnsweredBy(rules) is not null || FaultOf(rules, question) is not { } fault)
        {
            return;
        }

        string parts = locale.List(fault.Allowed!.Split(" | ").Select(part => Span(part, locale)));
        throw new UserErrorException(
            fault.Found is string month
                ? locale.Pick(
                    $"--contribution-month {month} 不在本缴费年度各段（{parts}）之内",
                    $"--contribution-month {month} is in none of the parts of the contribution year: {parts}"
                )
                : locale.Pick(
                    $"本缴费年度分段执行不同标准（{parts}）：请用 --contribution-month 给出其中一个月份，逐段办理",
                    $"the contribution year is in parts with figures of their own ({parts}): give a month of one with --contribution-month, and take the parts one by one"
                )
        );
    }

    /// <summary>Finds the fault of the month, apart from the rows; null where there is none.</summary>
    private static Fault? FaultOf(IContributionRules rules, RosterQuestion question) =>
        rules.ComputeBases(question.For(employer: null, [])) is Outcome<BasesResult>.Refused(_, [var fault])
            ? OfMonth(fault)
            : null;

    private static Fault? OfMonth(Fault fault) =>
        fault is { Path: "/contributionMonth", Allowed: not null } && fault.Allowed.Contains(Until) ? fault : null;

    private const string Until = " … ";

    private static string Span(string part, Locale locale) =>
        part.Replace(Until, locale.Pick(" 至 ", " to "), StringComparison.Ordinal);
}
