using System.CommandLine;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Excel;
using Contribution.Rules.Rosters.Printing;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Summaries;

namespace Contribution.Rules.Cli.Commands;

/// <summary><c>summary</c>: headcounts and base totals of a roster, and targets with their completion.</summary>
internal sealed class SummaryCommand(Terminal terminal, Locale locale)
{
    private const string WorkbookName = "summary.xlsx";

    private readonly RosterOptions _roster = new(locale, required: false);
    private readonly Option<string> _targets = new("--targets")
    {
        Description = locale.Pick(
            "目标表（Excel 或 CSV）：完成率，并与原文百分比核对",
            "list of targets (Excel or CSV): their completion, and the printed percentages checked"
        ),
        HelpName = "FILE",
    };

    private readonly Option<string> _format = PrintedForm.Option(locale, json: true);
    private readonly Option<bool> _xlsx = ResultWorkbook.Option(WorkbookName, locale);

    public Command Build()
    {
        Command command = new(
            "summary",
            locale.Pick(
                "汇总参保人数和基数总额，并与目标比较",
                "sums up headcounts and bases, and holds them against targets"
            )
        )
        {
            _targets,
            _format,
            _xlsx,
        };
        _roster.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        bool workbook = ResultWorkbook.IsAsked(parsed, _xlsx, _roster.Out(parsed), locale);
        string? targets = parsed.GetValue(_targets);
        if (targets is null && !_roster.Named(parsed))
        {
            throw new UserErrorException(
                locale.Pick("请给出 --persons 或 --targets", "give --persons or --targets, or both")
            );
        }

        RosterInput? input = _roster.Named(parsed) ? _roster.Read(parsed, terminal) : null;
        ListReading<TargetRow>? list = NamedList.Read(
            targets,
            WorkbookList.Targets,
            TargetReader.Read,
            input?.Question.ContributionYear,
            terminal,
            locale
        );
        EmployerBases[] bases = input is null
            ? []
            : [.. RosterBases.Determine(input.Rules, input.Question, input.Roster)];
        RosterSummary? summary = input is null ? null : RosterSummary.Of(bases);
        TargetCheck? check = list is null ? null : TargetCheck.Of(list.Rows, summary);
        RejectedRow[] rejected = [.. input?.Roster.Rejected ?? [], .. list?.Rejected ?? []];
        using (OutputFolder? output = _roster.Open(parsed))
        {
            if (output is not null)
            {
                Save(output, summary, check, rejected, workbook);
            }
        }

        QuestionNotes.Tell(bases.SelectMany(employer => QuestionFindings.Of(employer.Outcome)), terminal, locale);
        if (input is not null)
        {
            QuestionNotes.TellWage(input, terminal, locale);
        }

        terminal.Write(Printed(parsed.GetValue(_format)!, summary, check));
        int code =
            rejected.Length == 0 && input?.Roster.IsWhole != false && check?.Open.IsEmpty != false
                ? ExitCode.Done
                : ExitCode.InvalidInput;
        return bases.Aggregate(
            code,
            (worst, employer) => ExitCode.Worse(worst, Outcomes.Report(employer, terminal, locale))
        );
    }

    private string Printed(string format, RosterSummary? summary, TargetCheck? check)
    {
        if (format == PrintedForm.Json)
        {
            return SummaryJson.Write(summary, check) + "\n";
        }

        bool chinese = locale == Locale.Zh;
        bool isCsv = format == PrintedForm.Csv;
        TableReader reader = isCsv ? TableReader.Programs : TableReader.People;
        Func<ResultTable, string> print = isCsv
            ? PrintedTable.Csv
            : table =>
                TextTable.Of(table.Columns.Select(column => column.Heading), table.Rows.Select(row => row.ToArray()));
        string lines = summary is null ? "" : print(SummaryTables.Lines(summary, reader, chinese));
        return check is null ? lines : lines + print(SummaryTables.Targets(check, reader, chinese));
    }

    private void Save(
        OutputFolder output,
        RosterSummary? summary,
        TargetCheck? check,
        RejectedRow[] rejected,
        bool workbook
    )
    {
        bool chinese = locale == Locale.Zh;
        ResultTables tables = new(output, locale);
        if (summary is not null)
        {
            tables.Add(
                SummaryTables.SummaryFile,
                locale.Pick("汇总", "summary"),
                reader => SummaryTables.Lines(summary, reader, chinese)
            );
        }

        if (check is not null)
        {
            tables.Add(
                SummaryTables.TargetsFile,
                locale.Pick("目标", "targets"),
                reader => SummaryTables.Targets(check, reader, chinese)
            );
        }

        output.Write(SummaryJson.FileName, text => text.Write(SummaryJson.Write(summary, check) + "\n"));
        tables.Complete(rejected, workbook ? WorkbookName : null);
    }
}
