using System.CommandLine;
using Contribution.Rules.Cli.Commands.Lists;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Merge;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Cli.Commands.Contributions;

/// <summary><c>contributions --persons FILE</c>: the contributions of a whole roster.</summary>
internal sealed class RosterContributionsRun(Terminal terminal, Locale locale, RosterOptions roster)
{
    private readonly MonthOptions _months = new(locale);
    private readonly DueOptions _options = new(locale);
    private readonly JobOptions _jobs = new(terminal, locale, roster);
    private readonly WorkbookOption _xlsx = new("contributions.xlsx", locale);
    private readonly ParquetOption _parquet = new(locale);

    public void AddTo(Command command)
    {
        _months.AddTo(command);
        _options.AddTo(command);
        _jobs.AddTo(command);
        command.Options.Add(_xlsx.Option);
        command.Options.Add(_parquet.Option);
    }

    /// <summary>Runs.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(ParseResult parsed)
    {
        string folder = OutputOptions.Require(roster.Output.Folder(parsed), locale);
        string? workbook = _xlsx.Read(parsed, folder);
        _parquet.Check(parsed);
        (IContributionRules rules, RosterQuestion bases) = roster.Asked(parsed);
        ContributionsQuestion question = _options.Question(parsed, bases, _months.Span(parsed, rules, bases));
        return _jobs.Run(
            parsed,
            rules,
            bases,
            (job, watch) =>
            {
                using OutputFolder output = new(folder, InputFiles.From(parsed), locale);
                return Run(new ContributionsJob { Roster = job, Question = question }, watch, output, workbook, parsed);
            }
        );
    }

    private int Run(ContributionsJob job, JobWatch watch, OutputFolder output, string? workbook, ParseResult parsed)
    {
        BasesFiles files = output.Begin(BulkContributions.PersonsName, BulkContributions.EmployersName);
        ContributionsRun run = BulkContributions.Run(job, files, watch);
        if (run.Refused is Outcome<ContributionsResult> refused)
        {
            return Outcomes.Report(null, refused, terminal, locale);
        }

        _jobs.ReportFiles(run.Roster);
        if (workbook is not null)
        {
            Write(new ResultWorkbook(output), workbook, job.Roster, watch.Cancellation);
        }

        string[] tables = [BulkContributions.PersonsName, BulkContributions.EmployersName];
        _parquet.Write(parsed, output, tables, watch.Cancellation);

        if (_jobs.IsPart(parsed))
        {
            ShardOption.Write(PartRun.Describe(job, run, LinesOf, output.Read, watch.Cancellation), output);
        }

        watch.Cancellation.ThrowIfCancellationRequested();
        output.Complete();
        Report(run);
        BasesTally rows = run.Roster.Tally!;
        return run.RefusedEmployers.Aggregate(
            rows.Rejected > 0 || rows.HasUnplaced ? ExitCode.InvalidInput : ExitCode.Done,
            (code, employer) =>
                ExitCode.Worse(
                    code,
                    Outcomes.Report(locale.Employer(employer.EmployerId), employer.Outcome, terminal, locale)
                )
        );
    }

    private void Write(ResultWorkbook book, string name, BasesJob job, CancellationToken cancellation)
    {
        ContributionTables tables = new(job, cancellation);
        book.Add(locale.Pick("人员", "persons"), tables.Persons(book.Rows(BulkContributions.PersonsName)));
        book.Add(locale.Pick("单位", "employers"), tables.Employers(book.Rows(BulkContributions.EmployersName)));
        book.Write(name, locale, cancellation);
    }

    private IEnumerable<string> LinesOf(Outcome<ContributionsResult> outcome) =>
        Outcomes.Refusal(outcome).Faults.Select(fault => FaultLine.Format(fault, locale));

    /// <summary>Reports the rejected rows, the findings, and the sums.</summary>
    private void Report(ContributionsRun run)
    {
        _jobs.ReportRejected(run.Roster);
        foreach (Finding finding in run.Roster.Findings.Concat(run.Findings).Distinct())
        {
            terminal.Error.WriteLine(finding.Text(locale.IsChinese));
        }

        terminal.Write(new DueTallyText(locale).Format(run.Tally, run.RefusedEmployers.Length));
    }
}
