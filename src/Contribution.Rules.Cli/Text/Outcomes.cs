using System.Collections.Immutable;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Cli.Text;

/// <summary>Reports why there are no bases or contributions of an employer.</summary>
internal static class Outcomes
{
    /// <summary>Reports the faults where there are no bases.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Report(EmployerBases bases, Terminal terminal, Locale locale) =>
        Report(
            bases.Outcome,
            OutcomeFaults.Describe(bases),
            locale.Labelled(locale.Employer(bases.Employer?.Facts.Id), ""),
            terminal,
            locale
        );

    /// <summary>Reports why there are no bases of a whole roster.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Report(Outcome<BasesResult> outcome, Terminal terminal, Locale locale) =>
        Report(outcome, OutcomeFaults.Describe(outcome), "", terminal, locale);

    /// <summary>Reports why there are no contributions of an employer, as messages name it; null is of all employers.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Report(string? employer, Outcome<ContributionsResult> outcome, Terminal terminal, Locale locale)
    {
        (int code, ImmutableArray<Fault> faults) = Refusal(outcome);
        FaultLine.Write(faults, terminal.Error, locale, employer is null ? "" : locale.Labelled(employer, ""));
        return code;
    }

    /// <summary>Why nothing was computed, and the code of <see cref="ExitCode"/>; no faults and done where it was.</summary>
    public static (int Code, ImmutableArray<Fault> Faults) Refusal<T>(Outcome<T> outcome)
        where T : notnull =>
        outcome.Match<(int, ImmutableArray<Fault>)>(
            computed: _ => (ExitCode.Done, []),
            invalid: invalid => (ExitCode.InvalidInput, invalid.Faults),
            notCovered: absent => (ExitCode.NotCovered, absent.Faults)
        );

    private static int Report(
        Outcome<BasesResult> outcome,
        ImmutableArray<Wording> faults,
        string whose,
        Terminal terminal,
        Locale locale
    )
    {
        foreach (Wording fault in faults)
        {
            terminal.Error.WriteLine(whose + locale.Pick(fault));
        }

        return Refusal(outcome).Code;
    }
}
