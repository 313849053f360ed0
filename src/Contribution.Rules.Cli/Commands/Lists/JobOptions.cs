using System.CommandLine;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Rosters;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary>The common part of the commands that process whole lists, from files into files.</summary>
internal sealed class JobOptions(Terminal terminal, Locale locale, RosterOptions roster)
{
    private readonly ShardOption _shard = new(locale);

    public void AddTo(Command command) => _shard.AddTo(command);

    /// <summary>Whether a part of the lists is wanted.</summary>
    public bool IsPart(ParseResult parsed) => _shard.IsGiven(parsed);

    /// <summary>Opens the lists and runs; an interrupted run leaves no results.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UserErrorException">An option is wrong, or a list cannot be read.</exception>
    public int Run(
        ParseResult parsed,
        IContributionRules rules,
        RosterQuestion question,
        Func<BasesJob, JobWatch, int> run
    )
    {
        Shard shard = _shard.Read(parsed);
        return Interruption.Run(
            terminal,
            locale,
            cancellation =>
            {
                using ListSources lists = new(
                    roster.Files.Lists(parsed, terminal.Error, question.ContributionYear),
                    locale,
                    cancellation
                );
                (RosterSource? persons, RosterSource? employers) = roster.Files.Sources(parsed, lists);
                return run(
                    new BasesJob
                    {
                        Rules = rules,
                        Question = question,
                        Persons = _shard.Hashed(parsed, persons),
                        Employers = _shard.Hashed(parsed, employers),
                        Shard = shard,
                        Chinese = locale.IsChinese,
                        WritesByteOrderMark = roster.Output.IsMarked(parsed),
                    },
                    new JobWatch(cancellation: cancellation)
                );
            }
        );
    }

    /// <summary>Reports the notes on the files.</summary>
    /// <exception cref="UserErrorException">A file could not be read as a list.</exception>
    public void ReportFiles(BasesRun run) => terminal.Error.WriteNotes(run.Faults, run.Notes, locale);

    /// <summary>Reports the first rejected rows, and the number of further ones.</summary>
    public void ReportRejected(BasesRun run)
    {
        terminal.Error.WriteRejected(run.FirstRejected, locale);
        long more = run.Tally!.Rejected - run.FirstRejected.Length;
        if (more > 0)
        {
            terminal.Error.WriteLine(new BasesText(locale).MoreRejected(more));
        }
    }
}
