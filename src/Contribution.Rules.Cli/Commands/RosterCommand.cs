using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Parts;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Cli.Commands;

/// <summary><c>roster</c>: the bases of a whole roster, from Excel or CSV into CSV, and Excel where asked for.</summary>
internal sealed class RosterCommand(Terminal terminal, Locale locale)
{
    private const string WorkbookName = "bases.xlsx";

    private readonly RosterOptions _roster = new(locale);
    private readonly ShardOption _shard = new(locale);

    private readonly Option<bool> _quiet = new("--quiet")
    {
        Description = locale.Pick("不显示进度和未读入的行", "shows neither progress nor rejected rows"),
    };

    private readonly Option<bool> _xlsx = ResultWorkbook.Option(WorkbookName, locale);
    private readonly Option<bool> _parquet = ParquetLists.Option(locale);

    public Command Build()
    {
        Command command = new("roster", locale.Pick("核定整份名册的缴费基数", "determines the bases of a whole roster"))
        {
            _quiet,
            _xlsx,
            _parquet,
        };
        _shard.AddTo(command);
        _roster.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string folder =
            _roster.Out(parsed) ?? throw new UserErrorException(locale.Pick("请给出 --out DIR", "give --out DIR"));
        ResultWorkbook.IsAsked(parsed, _xlsx, folder, locale);
        ParquetLists.CheckOption(parsed.GetValue(_parquet), locale);
        RosterQuestion question = _roster.Question(parsed);
        Shard shard = _shard.Read(parsed);
        IContributionRules rules = _roster.Rules(parsed);
        YearInParts.Require(rules, question, locale);
        WageChoice.Require(rules, question, locale);
        using Interruption interruption = new();
        try
        {
            using ListSources lists = new(
                _roster.Files.Lists(parsed, terminal.Error, question.ContributionYear),
                locale,
                interruption.Token
            );
            (RosterSource? persons, RosterSource? employers) = _roster.Files.Sources(parsed, lists);
            BasesJob job = new()
            {
                Rules = rules,
                Question = question,
                Persons = _shard.Hashed(parsed, persons),
                Employers = _shard.Hashed(parsed, employers),
                Shard = shard,
                Chinese = locale == Locale.Zh,
                IsMarked = _roster.IsMarked(parsed),
                Cancellation = interruption.Token,
            };
            return Run(job, folder, parsed);
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

    private int Run(BasesJob job, string folder, ParseResult parsed)
    {
        bool quiet = parsed.GetValue(_quiet);
        using OutputFolder output = new(folder, InputFiles.From(parsed), locale);
        BasesFiles files = new(
            output.Begin(BasesFiles.PersonsName),
            output.Begin(BasesFiles.EmployersName),
            output.Begin(RejectsCsv.FileName)
        );
        BasesProgress progress = new();
        BasesRun run;
        using (ProgressLine.Of(progress, job.Persons?.Length ?? 0, quiet, terminal, locale))
        {
            run = BulkBases.Run(job with { Progress = progress }, files);
        }

        if (run.Refused is BaseOutcome refused)
        {
            return Outcomes.Report(refused, terminal, locale);
        }

        _roster.Files.Check(run.Faults, run.Notes, terminal.Error);
        if (job.Shard.IsWhole)
        {
            _roster.Files.TellRows(run.Tally!.RowsIn, terminal.Error);
        }

        if (parsed.GetValue(_xlsx))
        {
            WriteWorkbook(output, job);
        }

        if (parsed.GetValue(_parquet))
        {
            ParquetLists.Write(output, locale, job.Cancellation);
        }

        if (_shard.IsGiven(parsed))
        {
            ShardOption.Write(PartRun.Describe(job, run, output.Read), output);
        }

        job.Cancellation.ThrowIfCancellationRequested();
        output.Complete();
        Tell(run, job.Question, quiet);
        if (!quiet && terminal.IsWatched)
        {
            terminal.Error.WriteLine(
                locale.Pick($"结果已写入 {Path.GetFullPath(folder)}", $"results are in {Path.GetFullPath(folder)}")
            );
        }

        return run.Tally!.Rejected > 0 || run.Tally.HasUnplaced ? ExitCode.InvalidInput : ExitCode.Done;
    }

    private void WriteWorkbook(OutputFolder output, BasesJob job)
    {
        ResultWorkbook tables = new(output);
        BasesTables bases = new(job);
        tables.Add(locale.Pick("人员", "persons"), bases.Persons(tables.Rows(BasesFiles.PersonsName)));
        tables.Add(locale.Pick("单位", "employers"), bases.Employers(tables.Rows(BasesFiles.EmployersName)));
        tables.AddRejects(locale);
        tables.Write(WorkbookName, job.Cancellation);
    }

    private void Tell(BasesRun run, RosterQuestion question, bool quiet)
    {
        foreach (Finding finding in run.Findings)
        {
            terminal.Error.WriteLine(finding.For(locale == Locale.Zh));
        }

        BasesText text = new(locale);
        foreach (RejectedRow row in quiet ? [] : run.FirstRejected)
        {
            terminal.Error.WriteLine(RosterFileOptions.Line(row, locale));
        }

        long untold = run.Tally!.Rejected - run.FirstRejected.Length;
        if (!quiet && untold > 0)
        {
            terminal.Error.WriteLine(text.Untold(untold));
        }

        long undetermined = run.Tally.PersonsByStatus[(int)DeterminationStatus.Undetermined];
        if (!quiet && undetermined > 0)
        {
            string? wage = QuestionNotes.WithoutWage(question, locale);
            string[] notes = wage is null ? [text.Lacking(undetermined)] : [text.Lacking(undetermined), wage];
            terminal.Error.WriteLine(string.Join(locale.Pick("；", "; "), notes));
        }

        terminal.Write(text.Of(run.Tally));
    }
}
