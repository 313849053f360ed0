using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;

namespace Contribution.Rules.Cli.Options.Lists;

/// <summary>Reports the findings on a question once for all employers.</summary>
internal static class QuestionNotes
{
    /// <summary>
    /// Reports the findings, and a missing reference wage that the rules read: without it little can be determined.
    /// </summary>
    public static void Report(
        IContributionRules rules,
        RosterQuestion question,
        IEnumerable<Wording> findings,
        Terminal terminal,
        Locale locale
    )
    {
        Report(findings, terminal, locale);
        RuleSet? set = question.FindRuleSet(rules);
        if (set?.ReferenceWage is not null && WithoutWage(question, locale) is string note)
        {
            terminal.Error.WriteLine(note);
        }
    }

    /// <summary>Reports that one of two compared sides has no reference wage: without one there is no base that could change.</summary>
    public static void ReportWage(ImpactSide a, ImpactSide b, Terminal terminal, Locale locale)
    {
        if (IsWithoutWage(a) || IsWithoutWage(b))
        {
            terminal.Error.WriteLine(WithoutWage(locale));
        }
    }

    /// <summary>The message that no reference wage was given, and how to give one; null where one was.</summary>
    public static string? WithoutWage(RosterQuestion question, Locale locale) =>
        question.ReferenceWages is not null || question.UseReferenceTable ? null : WithoutWage(locale);

    private static bool IsWithoutWage(ImpactSide side) =>
        side is { Set.ReferenceWage: not null, ReferenceWages: null, UseReferenceTable: false };

    private static string WithoutWage(Locale locale) =>
        locale.Pick(
            "未给出社平工资：可用 --reference-wage 或 --use-reference-table",
            "no reference wage was given: see --reference-wage and --use-reference-table"
        );

    /// <summary>Reports the findings, each once.</summary>
    public static void Report(IEnumerable<Wording> findings, Terminal terminal, Locale locale)
    {
        foreach (Wording finding in findings.Distinct())
        {
            terminal.Error.WriteLine(locale.Pick($"请注意：{finding.Zh}", $"please check: {finding.En}"));
        }
    }
}
