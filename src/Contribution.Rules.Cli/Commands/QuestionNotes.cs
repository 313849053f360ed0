using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Cli.Commands;

/// <summary>Tells once what is to be looked at in a question that is asked of many employers.</summary>
internal static class QuestionNotes
{
    public static void Tell(IEnumerable<Wording> findings, Terminal terminal, Locale locale)
    {
        foreach (Wording finding in findings.Distinct())
        {
            terminal.Error.WriteLine(locale.Pick($"请注意:{finding.Zh}", $"to be looked at: {finding.En}"));
        }
    }
}
