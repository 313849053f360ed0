using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Cli.Text;

/// <summary>What a circular asks to be handed in, as a list to tick off.</summary>
internal static class ProcedureText
{
    /// <summary>The whole procedure of a rule set, with the sentences that ask for it.</summary>
    public static string Of(RuleSet set, Locale locale)
    {
        string head =
            $"{set.Id}   {locale.Pick(set.Source.DocumentZh, set.Source.Document)} {set.Source.Title}".TrimEnd();
        return set.Procedure.IsEmpty
            ? $"{head}\n\n{locale.Pick("该文件没有规定所需材料。", "The circular names no documents.")}\n"
            : $"{head}\n{string.Concat(set.Procedure.Select(step => $"\n{Step(step, locale)}{Quote(step)}\n"))}";
    }

    /// <summary>One step: who hands in what.</summary>
    public static string Step(ProcedureStep step, Locale locale)
    {
        string who =
            step.For == "employer" ? locale.Pick("单位", "employer")
            : step.For == "person" ? locale.Pick("个人", "person")
            : step.For;
        IEnumerable<string> documents = step.Documents.Select(document => $"\n    ☐ {document}");
        return $"{who}   [{step.Provision.Article}]{string.Concat(documents)}{(step.Note is null ? "" : $"\n    {step.Note}")}";
    }

    private static string Quote(ProcedureStep step) => step.Provision.Quote is string quote ? $"\n    “{quote}”" : "";
}
