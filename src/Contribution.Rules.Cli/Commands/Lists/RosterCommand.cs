using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Merge;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>roster</c>: the bases of a whole roster, from Excel or CSV into CSV, and Excel where asked for.</summary>
internal sealed class RosterCommand(Terminal terminal, Locale locale, RosterOptions roster)
{
    private readonly JobOptions _jobs = new(terminal, locale, roster);

    private readonly Option<bool> _quiet = locale.Flag(
        "--quiet",
        "不显示进度和未读入的行",
        "shows neither progress nor rejected rows"
    );

    private readonly WorkbookOption _xlsx = new("bases.xlsx", locale);
    private readonly ParquetOption _parquet = new(locale);

    public RosterCommand(Terminal terminal, Locale locale)
        : this(terminal, locale, new RosterOptions(locale)) { }

    public Command Build()
    {
        Command command = locale.Command(
            "roster",
            "核定整份名册的缴费基数",
            "determines the bases of a whole roster",
            _quiet,
            _xlsx.Option,
            _parquet.Option
        );
        _jobs.AddTo(command);
        roster.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string folder = OutputOptions.Require(roster.Output.Folder(parsed), locale);
        string? workbook = _xlsx.Read(parsed, folder);
        _parquet.Check(parsed);
        (IContributionRules rules, RosterQuestion question) = roster.Asked(parsed);
        return _jobs.Run(parsed, rules, question, (job, watch) => Run(job, watch, folder, workbook, parsed));
    }

    private int Run(BasesJob job, JobWatch watch, string folder, string? workbook, ParseResult parsed)
    {
        bool quiet = parsed.GetValue(_quiet);
        using OutputFolder output = new(folder, InputFiles.From(parsed), locale);
        BasesFiles files = output.Begin(BasesFiles.PersonsName, BasesFiles.EmployersName);
        BasesRun run;
        using (ProgressLine.TryBegin(watch, job.Persons?.Length ?? 0, quiet, terminal, locale))
        {
            run = BulkBases.Run(job, files, watch);
        }

        if (run.Refused is Outcome<BasesResult> refused)
        {
            return Outcomes.Report(refused, terminal, locale);
        }

        _jobs.ReportFiles(run);
        if (workbook is not null)
        {
            Write(new ResultWorkbook(output), workbook, job, watch.Cancellation);
        }

        string[] tables = [BasesFiles.PersonsName, BasesFiles.EmployersName];
        _parquet.Write(parsed, output, tables, watch.Cancellation);

        if (_jobs.IsPart(parsed))
        {
            ShardOption.Write(PartRun.Describe(job, run, output.Read, watch.Cancellation), output);
        }

        watch.Cancellation.ThrowIfCancellationRequested();
        output.Complete();
        Report(run, job.Question, quiet);
        if (!quiet && terminal.IsWatched)
        {
            terminal.Error.WriteLine(
                locale.Pick($"结果已写入 {Path.GetFullPath(folder)}", $"results are in {Path.GetFullPath(folder)}")
            );
        }

        return run.Tally!.Rejected > 0 || run.Tally.HasUnplaced ? ExitCode.InvalidInput : ExitCode.Done;
    }

    private void Write(ResultWorkbook tables, string name, BasesJob job, CancellationToken cancellation)
    {
        BasesTables bases = new(job, cancellation);
        tables.Add(locale.Pick("人员", "persons"), bases.Persons(tables.Rows(BasesFiles.PersonsName)), "base", locale);
        tables.Add(
            locale.Pick("单位", "employers"),
            bases.Employers(tables.Rows(BasesFiles.EmployersName)),
            "base",
            locale
        );
        tables.Write(name, locale, cancellation);
    }

    private void Report(BasesRun run, RosterQuestion question, bool quiet)
    {
        foreach (Finding finding in run.Findings)
        {
            terminal.Error.WriteLine(finding.Text(locale.IsChinese));
        }

        if (!quiet)
        {
            _jobs.ReportRejected(run);
        }

        BasesText text = new(locale);
        long undetermined = run.Tally!.PersonsByStatus[(int)DeterminationStatus.Undetermined];
        if (!quiet && undetermined > 0)
        {
            string? wage = QuestionNotes.WithoutWage(question, locale);
            string[] notes = wage is null ? [text.Lacking(undetermined)] : [text.Lacking(undetermined), wage];
            terminal.Error.WriteLine(locale.Clauses(notes));
        }

        terminal.Write(text.Format(run.Tally));
    }
}
