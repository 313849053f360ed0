using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Summary;
using Contribution.Rules.Rosters.Excel;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Jobs;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>summary</c>: headcounts and base totals of a roster, and targets with their completion.</summary>
internal sealed class SummaryCommand(Terminal terminal, Locale locale)
{
    private readonly RosterOptions _roster = new(locale, required: false);
    private readonly NamedListOption _targets = new(
        locale.Option(
            "--targets",
            "FILE",
            "目标表（Excel 或 CSV）：完成率，并与原文百分比核对",
            "list of targets (Excel or CSV): their completion, and the printed percentages checked"
        ),
        WorkbookList.Targets,
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
        ListJob job;
        if (_roster.Files.IsNamed(parsed))
        {
            (IContributionRules rules, RosterQuestion question) = _roster.Asked(parsed);
            job = new SummaryJob
            {
                Rules = rules,
                Question = question,
                Persons = _roster.Files.FindPersons(parsed, terminal.Error, question.ContributionYear),
                Employers = _roster.Files.FindEmployers(parsed, terminal.Error, question.ContributionYear),
                Targets = _targets.Find(parsed, question.ContributionYear, terminal.Error),
                Chinese = locale.IsChinese,
                ListRead = Report,
            };
        }
        else
        {
            RosterFile targets =
                _targets.Find(parsed, null, terminal.Error)
                ?? throw locale.Error("请给出 --persons 或 --targets", "give --persons or --targets, or both");
            parsed.RefuseWithoutLists(ofLists, locale);
            job = new TargetsJob
            {
                Targets = targets,
                Chinese = locale.IsChinese,
                ListRead = Report,
            };
        }

        var result = job.Run<(EmployerBases[]?, TargetCheck?)>()!;
        (EmployerBases[]? bases, TargetCheck? check) = result.Report;
        _roster.Output.Save(parsed, result, workbook);
        if (job is SummaryJob asked)
        {
            QuestionNotes.Report(asked.Rules, asked.Question, result.Findings, terminal, locale);
        }

        string tables = string.Concat(result.Tables.Select(table => TextTable.Format(table.ForPeople)));
        terminal.Write(_format.Print(parsed, result, () => tables, result.Tables.Length));
        int code =
            result.Rejected.IsEmpty && result.Reading?.Roster.IsWhole != false && check?.Open.Any() != true
                ? ExitCode.Done
                : ExitCode.InvalidInput;
        return (bases ?? []).Aggregate(
            code,
            (worst, employer) => ExitCode.Worse(worst, Outcomes.Report(employer, terminal, locale))
        );

        void Report(IListReading reading) => _roster.Files.Report(parsed, reading, terminal.Error);
    }
}
