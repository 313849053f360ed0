using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Cli.Text.RuleSets;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Jobs;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>notice</c>: a sheet per employer for its staff to check and sign (公示), and the list of documents.</summary>
internal sealed class NoticeCommand
{
    private readonly Terminal _terminal;
    private readonly Locale _locale;
    private readonly RosterOptions _roster;
    private readonly Option<bool> _checklist;
    private readonly Option<string> _from;
    private readonly Option<string> _through;
    private readonly NoticesOfDue _due;

    public NoticeCommand(Terminal terminal, Locale locale)
    {
        (_terminal, _locale) = (terminal, locale);
        _roster = new RosterOptions(locale);
        _due = new NoticesOfDue(locale);
        _checklist = new Option<bool>("--checklist")
        {
            Description = locale.Pick(
                "只显示该政策要求提交的材料和表格",
                "prints the documents and forms that the circular asks for, and nothing else"
            ),
        };
        _from = new Option<string>("--from")
        {
            Description = locale.Pick(
                "公示起日，如 2011-06-01；省略则留空",
                "first day of the notice, such as 2011-06-01; absent: left blank"
            ),
            HelpName = "DATE",
        };
        _through = new Option<string>("--through")
        {
            Description = locale.Pick("公示止日；省略则留空", "last day of the notice; absent: left blank"),
            HelpName = "DATE",
        };
    }

    public Command Build()
    {
        Command command = new(
            "notice",
            _locale.Pick(
                "缴费基数公示表：每个单位一份，供职工核对签字",
                "sheets of bases for each employer's staff to check and sign"
            )
        )
        {
            _checklist,
            _from,
            _through,
        };
        _roster.AddTo(command);
        _due.AddTo(command);
        command.SetAction(parsed => parsed.GetValue(_checklist) ? Checklist(parsed) : Sheets(parsed));
        return command;
    }

    private int Checklist(ParseResult parsed)
    {
        RuleSet set = Set(_roster.Rules(parsed), _roster.Question(parsed));
        _terminal.Write(ProcedureText.Format(set, _locale));
        return ExitCode.Done;
    }

    private int Sheets(ParseResult parsed)
    {
        NoticePeriod period = Period(parsed);
        RosterInput input = _roster.Read(parsed, _terminal);
        OutputOptions.Require(_roster.Output.Folder(parsed), _locale);
        // Without a rule set there is no form, and no folder for it.
        _ = Set(input.Rules, input.Question);
        using OutputFolder output = _roster.Output.Open(parsed)!;
        NoticeJob job = new()
        {
            Rules = input.Rules,
            Question = input.Question,
            Period = period,
            Contributions = _due.Question(parsed, input),
            Chinese = _locale.IsChinese,
        };
        (EmployerNotice[] notices, JobResult result) = job.Notice(input.Roster);
        int code = notices.Aggregate(
            input.Roster.IsWhole ? ExitCode.Done : ExitCode.InvalidInput,
            (code, notice) => ExitCode.Worse(code, Report(notice))
        );
        output.Write(result, _locale);
        QuestionNotes.Report(input, result.Findings, _terminal, _locale);
        _terminal.Write(new NoticeText(_locale).Format([.. notices.Select(notice => notice.Entry)], input.Reading));
        return code;
    }

    /// <summary>Reports why an employer has no sheet, or none of what is due.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    private int Report(EmployerNotice notice)
    {
        if (notice.DueRefused is not Outcome<ContributionsResult> refused)
        {
            return Outcomes.Report(notice.Bases, _terminal, _locale);
        }

        string employer = _locale.Employer(notice.Entry.EmployerId);
        (int code, ImmutableArray<Fault> faults) = Outcomes.Refusal(refused);
        foreach (Fault fault in faults)
        {
            _terminal.Error.WriteLine(_locale.Labelled(employer, FaultLine.Format(fault, _locale)));
        }

        return code;
    }

    private NoticePeriod Period(ParseResult parsed)
    {
        NoticePeriod period = new(parsed.GetDay(_from, _locale), parsed.GetDay(_through, _locale));
        return period.From > period.Through
            ? throw _locale.Error("--from 晚于 --through", "--from is after --through")
            : period;
    }

    /// <summary>The rule set that answers.</summary>
    /// <exception cref="UserErrorException">None does; the message says why, as the fault of a request does.</exception>
    private RuleSet Set(IContributionRules rules, RosterQuestion question) =>
        question.AnsweredBy(rules)
        ?? throw (
            Outcomes.Refusal(rules.ComputeBases(question.For(null, []))) is { Code: not ExitCode.Done } refusal
                ? Refused(refusal.Faults, refusal.Code)
                : throw new InvalidOperationException("a request is answered without a rule set")
        );

    private UserErrorException Refused(IEnumerable<Fault> faults, int code) =>
        new([.. faults.Select(fault => FaultLine.Format(fault, _locale))], code);
}
