using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Contributions;
using Contribution.Rules.Faults;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Contributions;
using Contribution.Rules.Rosters.Determining;
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
    private readonly Option<string> _shard = new("--shard")
    {
        Description = locale.Pick("只计算第 I 份（共 N 份），按单位编号划分", "part I of N only, split by employer id"),
        HelpName = "I/N",
    };

    private readonly Option<bool> _xlsx = ResultWorkbook.Option(WorkbookName, locale);

    public void AddTo(Command command)
    {
        _months.AddTo(command);
        _options.AddTo(command);
        command.Options.Add(_shard);
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
        WageChoice.Require(rules, bases, locale);
        RosterInput asked = new(rules, bases, new RosterReading { Roster = new Roster() }, folder);
        ContributionsQuestion question = _options.Question(parsed, asked, _months.Span(parsed, asked));
        using Interruption interruption = new();
        try
        {
            using ListSources lists = new(roster.Files.Lists(parsed, terminal.Error), locale, interruption.Token);
            (RosterSource? persons, RosterSource? employers) = roster.Files.Sources(parsed, lists);
            BasesJob job = new()
            {
                Rules = rules,
                Question = bases,
                Persons = persons,
                Employers = employers,
                Shard = ShardOf(parsed.GetValue(_shard)),
                Chinese = locale == Locale.Zh,
                IsMarked = roster.IsMarked(parsed),
                Cancellation = interruption.Token,
            };
            using OutputFolder output = new(folder, InputFiles.From(parsed), locale);
            return Run(new ContributionsJob { Roster = job, Question = question }, output, workbook);
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

    private int Run(ContributionsJob job, OutputFolder output, bool workbook)
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

        job.Roster.Cancellation.ThrowIfCancellationRequested();
        output.Complete();
        Tell(run, rows);
        return run.RefusedEmployers.Aggregate(
            rows.Rejected > 0 || rows.HasUnplaced ? ExitCode.InvalidInput : ExitCode.Done,
            (code, employer) => ExitCode.Worse(code, Tell(employer.EmployerId ?? "-", employer.Outcome))
        );
    }

    private void Write(ResultWorkbook book, BasesJob job)
    {
        ContributionTables tables = new(job);
        book.Add(locale.Pick("人员", "persons"), tables.Persons(book.Rows(BulkContributions.PersonsName)));
        book.Add(locale.Pick("单位", "employers"), tables.Employers(book.Rows(BulkContributions.EmployersName)));
        book.AddRejects(locale);
        book.Write(WorkbookName);
    }

    /// <summary>Tells why nothing could be computed, of one employer or at all.</summary>
    private int Tell(string? employer, ContributionsOutcome outcome)
    {
        (int code, ImmutableArray<Fault> faults) = outcome switch
        {
            ContributionsOutcome.Invalid invalid => (ExitCode.InvalidInput, invalid.Faults),
            ContributionsOutcome.NotCovered absent => (ExitCode.NotCovered, absent.Faults),
            _ => (ExitCode.Done, []),
        };
        foreach (string line in faults.Select(fault => FaultLine.Format(fault, locale)))
        {
            terminal.Error.WriteLine(employer is null ? line : locale.Labelled(employer, line));
        }

        return code;
    }

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
            terminal.Error.WriteLine(locale.Pick(finding.Zh, finding.En));
        }

        DueTally due = run.Tally;
        (string employer, string employee, string flexible, string total) = (
            LibraryNumbers.Money(due.Employer),
            LibraryNumbers.Money(due.Employee),
            LibraryNumbers.Money(due.Flexible),
            LibraryNumbers.Money(due.Total)
        );
        int refused = run.RefusedEmployers.Length;
        terminal.Write(
            locale.Pick(
                $"{due.Employers} 个单位（含无单位人员），单位 {employer}，个人 {employee}，灵活就业人员 {flexible}，应缴合计 {total} 元\n",
                $"{due.Employers} employers (persons without one are one): employer {employer}, employees {employee}, flexible {flexible}, total due {total} yuan\n"
            )
                + (
                    due.Unsettled + refused == 0
                        ? ""
                        : locale.Pick(
                            $"其中 {due.Unsettled} 个单位不完整，{refused} 个单位未能计算，合计不含其未能计算的金额\n",
                            $"of these {due.Unsettled} are partial and {refused} could not be computed: the sums lack what could not\n"
                        )
                )
        );
    }

    private Shard ShardOf(string? text) =>
        text is null ? Shard.Whole
        : Shard.TryParse(text, out Shard shard) ? shard
        : throw RosterQuestionOptions.Wrong(_shard.Name, text, locale.Pick("1/8", "I/N such as 1/8"), locale);
}
