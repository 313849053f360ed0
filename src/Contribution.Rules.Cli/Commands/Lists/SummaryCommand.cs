using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Determining;
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
        Option[] ofTargets = [_targets.Option, _format.Option, _xlsx.Option, _roster.Output.Out, _roster.Output.Mark];
        Option[] ofLists = [.. command.Options.Except(ofTargets)];
        command.SetAction(parsed => Run(parsed, ofLists));
        return command;
    }

    private int Run(ParseResult parsed, Option[] ofLists)
    {
        string? workbook = _xlsx.Read(parsed, _roster.Output.Folder(parsed));
        string? targets = parsed.GetValue(_targets.Option);
        if (targets is null && !_roster.Named(parsed))
        {
            throw locale.Error("请给出 --persons 或 --targets", "give --persons or --targets, or both");
        }

        if (!_roster.Named(parsed))
        {
            parsed.RefuseWithoutLists(ofLists, locale);
        }

        (IContributionRules Rules, RosterQuestion Question)? asked = _roster.Named(parsed)
            ? _roster.Asked(parsed)
            : null;
        Roster? roster = asked is var (rules, question)
            ? _roster.Files.Read(parsed, new DashAmountCheck(rules, question), terminal.Error).Roster
            : null;
        ListReading<TargetRow>? list = _targets.Read(parsed, asked?.Question.ContributionYear, terminal.Error);
        EmployerBases[]? bases = roster is null
            ? null
            : [.. RosterBases.Determine(asked!.Value.Rules, asked.Value.Question, roster)];
        (TargetCheck? check, JobResult result) = SummaryJob.Summarize(
            bases,
            roster?.Rejected ?? [],
            list,
            locale.IsChinese
        );
        _roster.Output.Save(parsed, result, workbook);
        if (asked is var (of, answered))
        {
            QuestionNotes.Report(of, answered, result.Findings, terminal, locale);
        }

        string tables = string.Concat(result.Tables.Select(table => TextTable.Format(table.ForPeople)));
        terminal.Write(_format.Print(parsed, result, () => tables, result.Tables.Length));
        int code =
            result.Rejected.IsEmpty && roster?.IsWhole != false && check?.Open.IsEmpty != false
                ? ExitCode.Done
                : ExitCode.InvalidInput;
        return (bases ?? []).Aggregate(
            code,
            (worst, employer) => ExitCode.Worse(worst, Outcomes.Report(employer, terminal, locale))
        );
    }
}
