using Contribution.Rules.Cli.Messages;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Cli.Text.RuleSets;

/// <summary>The documents that a circular requires, as a list to tick off.</summary>
internal static class ProcedureText
{
    /// <summary>The whole procedure of a rule set, with the sentences that ask for it.</summary>
    public static string Format(RuleSet set, Locale locale)
    {
        string head = Visible.Line(
            $"{locale.Title(set.Id)}   {set.Source.DocumentFor(locale.IsChinese)} {set.Source.Title}".TrimEnd()
        );
        return set.Procedure.IsEmpty
            ? $"{head}\n\n{locale.Pick("该文件没有规定所需材料。", "The circular names no documents.")}\n"
            : $"{head}\n{string.Concat(set.Procedure.Select(step => $"\n{Text(step, locale)}"))}";
    }

    /// <summary>One step: the submitter and the documents, a line each.</summary>
    public static IEnumerable<string> Step(ProcedureStep step, Locale locale)
    {
        string who =
            step.For == ContributionSubject.Employer ? locale.Pick("单位", "employer") : locale.Pick("个人", "person");
        return
        [
            $"{who}   [{step.Provision.Article}]",
            .. step.Documents.Select(document => $"    ☐ {document}"),
            .. step.Note is null ? Array.Empty<string>() : [$"    {step.Note}"],
        ];
    }

    private static string Text(ProcedureStep step, Locale locale)
    {
        string[] quote = step.Provision.Quote is string sentence ? [$"    “{sentence}”"] : [];
        return string.Concat(Step(step, locale).Concat(quote).Select(line => Visible.Line(line) + "\n"));
    }
}
