using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Contributions;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Parts;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Cli.Commands;

/// <summary><c>contributions --persons FILE</c>: what is due for a whole roster.</summary>
internal sealed class RosterContributionsRun(Terminal terminal, Locale locale, RosterOptions roster)
{
    private const string WorkbookName = "contributions.xlsx";

    private readonly MonthOptions _months = new(locale);
    private readonly DueOptions _options = new(locale);
    private readonly ShardOption _shard = new(locale);
    private readonly Option<bool> _xlsx = ResultWorkbook.Option(WorkbookName, locale);

    public void AddTo(Command command)
    {
        _months.AddTo(command);
        _options.AddTo(command);
        _shard.AddTo(command);
        command.Options.Add(_xlsx);
    }

    /// <summary>Runs.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(ParseResult parsed)
    {
        string folder =
            roster.Out(parsed) ?? throw new UserErrorException(locale.Pick("请给出 --out DIR", "give --out DIR"));
        bool workbook = ResultWorkbook.IsAsked(parsed, _xlsx, folder, locale);
        RosterQuestion bases = roster.Question(parsed);
        IContributionRules rules = roster.Rules(parsed);
        YearInParts.Require(rules, bases, locale);
        WageChoice.Require(rules, bases, locale);
        RosterInput asked = new(rules, bases, new RosterReading { Roster = new Roster() }, folder);
        ContributionsQuestion question = _options.Question(parsed, asked, _months.Span(parsed, asked));
        using Interruption interruption = new();
        try
        {
            using ListSources lists = new(
                roster.Files.Lists(parsed, terminal.Error, bases.ContributionYear),
                locale,
                interruption.Token
            );
            (RosterSource? persons, RosterSource? employers) = roster.Files.Sources(parsed, lists);
            BasesJob job = new()
            {
                Rules = rules,
                Question = bases,
                Persons = _shard.Hashed(parsed, persons),
                Employers = _shard.Hashed(parsed, employers),
                Shard = _shard.Read(parsed),
                Chinese = locale == Locale.Zh,
                IsMarked = roster.IsMarked(parsed),
                Cancellation = interruption.Token,
            };
            using OutputFolder output = new(folder, InputFiles.From(parsed), locale);
            return Run(
                new ContributionsJob { Roster = job, Question = question },
                output,
                workbook,
                _shard.IsGiven(parsed)
            );
        }
        catch (Exception stopped)
            when (interruption.Token.IsCancellationRequested
                && stopped is OperationCanceledException or IOException or UserErrorException
            )
        {
            terminal.Error.WriteLine(locale.Pick("已中断，未留下结果", "interrupted; no results are left"));
            return ExitCode.Interrupted;
        }
    }

    private int Run(ContributionsJob job, OutputFolder output, bool workbook, bool isPart)
    {
        BasesFiles files = new(
            output.Begin(BulkContributions.PersonsName),
            output.Begin(BulkContributions.EmployersName),
            output.Begin(RejectsCsv.FileName)
        );
        ContributionsRun run = BulkContributions.Run(job, files);
        if (run.Refused is ContributionsOutcome refused)
        {
            return Tell(null, refused);
        }

        roster.Files.Check(run.Roster.Faults, run.Roster.Notes, terminal.Error);
        BasesTally rows = run.Roster.Tally!;
        if (job.Roster.Shard.IsWhole)
        {
            roster.Files.TellRows(rows.RowsIn, terminal.Error);
        }

        if (workbook)
        {
            Write(new ResultWorkbook(output), job.Roster);
        }

        if (isPart)
        {
            ShardOption.Write(PartRun.Describe(job, run, LinesOf, output.Read), output);
        }

        job.Roster.Cancellation.ThrowIfCancellationRequested();
        output.Complete();
        Tell(run, rows);
        return run.RefusedEmployers.Aggregate(
            rows.Rejected > 0 || rows.HasUnplaced ? ExitCode.InvalidInput : ExitCode.Done,
            (code, employer) => ExitCode.Worse(code, Tell(locale.Employer(employer.EmployerId), employer.Outcome))
        );
    }

    private void Write(ResultWorkbook book, BasesJob job)
    {
        ContributionTables tables = new(job);
        book.Add(locale.Pick("人员", "persons"), tables.Persons(book.Rows(BulkContributions.PersonsName)));
        book.Add(locale.Pick("单位", "employers"), tables.Employers(book.Rows(BulkContributions.EmployersName)));
        book.AddRejects(locale);
        book.Write(WorkbookName, job.Cancellation);
    }

    /// <summary>Tells why nothing could be computed, of one employer or at all.</summary>
    private int Tell(string? employer, ContributionsOutcome outcome)
    {
        foreach (string line in LinesOf(outcome))
        {
            terminal.Error.WriteLine(employer is null ? line : locale.Labelled(employer, line));
        }

        return Outcomes.Refusal(outcome).Code;
    }

    private IEnumerable<string> LinesOf(ContributionsOutcome outcome) =>
        Outcomes.Refusal(outcome).Faults.Select(fault => FaultLine.Format(fault, locale));

    /// <summary>Tells the rejected rows, what a case worker should know, and the sums.</summary>
    private void Tell(ContributionsRun run, BasesTally rows)
    {
        foreach (RejectedRow row in run.Roster.FirstRejected)
        {
            terminal.Error.WriteLine(RosterFileOptions.Line(row, locale));
        }

        if (rows.Rejected > run.Roster.FirstRejected.Length)
        {
            terminal.Error.WriteLine(new BasesText(locale).Untold(rows.Rejected - run.Roster.FirstRejected.Length));
        }

        foreach (Finding finding in run.Roster.Findings.Concat(run.Findings).Distinct())
        {
            terminal.Error.WriteLine(finding.For(locale == Locale.Zh));
        }

        terminal.Write(new DueTallyText(locale).Of(run.Tally, run.RefusedEmployers.Length));
    }
}
