using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Excel;
using Contribution.Rules.Rosters.Reading.Tables;
using Contribution.Rules.Rosters.Summaries;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>summary</c>: headcounts and base totals of a roster, and targets with their completion.</summary>
internal sealed class SummaryCommand(Terminal terminal, Locale locale)
{
    private readonly RosterOptions _roster = new(locale, required: false);
    private readonly NamedListOption<TargetRow> _targets = new(
        locale.Option(
            "--targets",
            "FILE",
            "目标表（Excel 或 CSV）：完成率，并与原文百分比核对",
            "list of targets (Excel or CSV): their completion, and the printed percentages checked"
        ),
        WorkbookList.Targets,
        TargetReader.Read,
        locale
    );

    private readonly FormatOption _format = new(locale, json: true);
    private readonly WorkbookOption _xlsx = new("summary.xlsx", locale);

    public Command Build()
    {
        Command command = locale.Command(
            "summary",
            "汇总参保人数和基数总额，并与目标比较",
            "sums up headcounts and bases, and compares them with targets",
            _targets.Option,
            _format.Option,
            _xlsx.Option
        );
        _roster.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string? workbook = _xlsx.Read(parsed, _roster.Output.Folder(parsed));
        string? targets = parsed.GetValue(_targets.Option);
        if (targets is null && !_roster.Named(parsed))
        {
            throw locale.Error("请给出 --persons 或 --targets", "give --persons or --targets, or both");
        }

        RosterInput? input = _roster.Named(parsed) ? _roster.Read(parsed, terminal) : null;
        ListReading<TargetRow>? list = _targets.Read(parsed, input?.Question.ContributionYear, terminal.Error);
        EmployerBases[]? bases = input is null
            ? null
            : [.. RosterBases.Determine(input.Rules, input.Question, input.Roster)];
        (TargetCheck? check, JobResult result) = SummaryJob.Summarize(
            bases,
            input?.Roster.Rejected ?? [],
            list,
            locale.IsChinese
        );
        _roster.Output.Save(parsed, result, workbook);
        if (input is not null)
        {
            QuestionNotes.Report(input, result.Findings, terminal, locale);
        }

        string tables = string.Concat(result.Tables.Select(table => TextTable.Format(table.ForPeople)));
        terminal.Write(_format.Print(parsed, result, () => tables, result.Tables.Length));
        int code =
            result.Rejected.IsEmpty && input?.Roster.IsWhole != false && check?.Open.IsEmpty != false
                ? ExitCode.Done
                : ExitCode.InvalidInput;
        return (bases ?? []).Aggregate(
            code,
            (worst, employer) => ExitCode.Worse(worst, Outcomes.Report(employer, terminal, locale))
        );
    }
}
