using System.Collections.Immutable;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Cli.Commands;

/// <summary>Tells why there are no bases of an employer, or nothing that is due.</summary>
internal static class Outcomes
{
    /// <summary>Tells it, if there are none.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Report(EmployerBases bases, Terminal terminal, Locale locale) =>
        Report(
            bases.Outcome,
            OutcomeFaults.Of(bases),
            locale.Employer(bases.Employer?.Facts.Id) + locale.Pick("：", ": "),
            terminal,
            locale
        );

    /// <summary>Tells why there are no bases of a whole roster.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Report(BaseOutcome outcome, Terminal terminal, Locale locale) =>
        Report(outcome, OutcomeFaults.Of(outcome), "", terminal, locale);

    /// <summary>Why nothing is due that could be computed, and its code; nothing and done where it was computed.</summary>
    public static (int Code, ImmutableArray<Fault> Faults) Refusal(ContributionsOutcome outcome) =>
        outcome switch
        {
            ContributionsOutcome.Invalid invalid => (ExitCode.InvalidInput, invalid.Faults),
            ContributionsOutcome.NotCovered absent => (ExitCode.NotCovered, absent.Faults),
            _ => (ExitCode.Done, []),
        };

    private static int Report(
        BaseOutcome outcome,
        ImmutableArray<Wording> faults,
        string whose,
        Terminal terminal,
        Locale locale
    )
    {
        foreach (Wording fault in faults)
        {
            terminal.Error.WriteLine($"{whose}{locale.Pick(fault.Zh, fault.En)}");
        }

        return outcome switch
        {
            BaseOutcome.Invalid => ExitCode.InvalidInput,
            BaseOutcome.NotCovered => ExitCode.NotCovered,
            _ => ExitCode.Done,
        };
    }
}
