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
internal sealed class NoticeCommand(Terminal terminal, Locale locale)
{
    private readonly RosterOptions _roster = new(locale);
    private readonly ContributionsOption _due = new(
        locale,
        "另出应缴社会保险费的通知单和公示表（--lang 决定语言）",
        "notices of what is due too, to the employer and of its persons, in the language of --lang",
        new MonthOptions(locale, "--first-month", "--last-month")
    );
    private readonly Option<bool> _checklist = locale.Flag(
        "--checklist",
        "只显示该政策要求提交的材料和表格",
        "prints the documents and forms that the circular asks for, and nothing else"
    );

    private readonly Option<string> _from = locale.Option(
        "--from",
        "DATE",
        "公示起日，如 2011-06-01；省略则留空",
        "first day of the notice, such as 2011-06-01; absent: left blank"
    );

    private readonly Option<string> _through = locale.Option(
        "--through",
        "DATE",
        "公示止日；省略则留空",
        "last day of the notice; absent: left blank"
    );

    public Command Build()
    {
        Command command = locale.Command(
            "notice",
            "缴费基数公示表：每个单位一份，供职工核对签字",
            "sheets of bases for each employer's staff to check and sign",
            _checklist,
            _from,
            _through
        );
        _roster.AddTo(command);
        _due.AddTo(command, several: true);
        Option[] ofSheets = [.. command.Options.Except([_checklist, .. _roster.OfQuestion])];
        command.SetAction(parsed => parsed.GetValue(_checklist) ? Checklist(parsed, ofSheets) : Sheets(parsed));
        return command;
    }

    private int Checklist(ParseResult parsed, Option[] ofSheets)
    {
        parsed.Refuse(ofSheets, locale, "不与 --checklist 同用", "does not go with --checklist");
        RuleSet set = Set(_roster.Rules(parsed), _roster.Question(parsed));
        terminal.Write(ProcedureText.Format(set, locale));
        return ExitCode.Done;
    }

    private int Sheets(ParseResult parsed)
    {
        NoticePeriod period = Period(parsed);
        OutputOptions.Require(_roster.Output.Folder(parsed), locale);
        (IContributionRules rules, RosterQuestion question) = _roster.Asked(parsed);
        NoticeJob job = new()
        {
            Rules = rules,
            Question = question,
            Period = period,
            Contributions = _due.Question(parsed, rules, question),
            Persons = _roster.Files.FindPersons(parsed, terminal.Error, question.ContributionYear),
            Employers = _roster.Files.FindEmployers(parsed, terminal.Error, question.ContributionYear),
            Chinese = locale.IsChinese,
            ListRead = reading => _roster.Files.Report(parsed, reading, terminal.Error),
        };
        JobResult.Reported<EmployerNotice[]>? result = job.Run<EmployerNotice[]>();
        // Without a rule set there is no form, and no folder for it.
        _ = Set(rules, question);
        using OutputFolder output = _roster.Output.Open(parsed)!;
        EmployerNotice[] notices = result!.Report;
        int code = notices.Aggregate(
            result.Reading!.Roster.IsWhole ? ExitCode.Done : ExitCode.InvalidInput,
            (code, notice) => ExitCode.Worse(code, Report(notice))
        );
        output.Write(result, locale);
        QuestionNotes.Report(rules, question, notices.SelectMany(notice => notice.Findings), terminal, locale);
        terminal.Write(new NoticeText(locale).Format([.. notices.Select(notice => notice.Entry)], result.Reading));
        return code;
    }

    /// <summary>Reports why an employer has no sheet, or none of contributions.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    private int Report(EmployerNotice notice) =>
        notice.DueRefused is Outcome<ContributionsResult> refused
            ? Outcomes.Report(locale.Employer(notice.Entry.EmployerId), refused, terminal, locale)
            : Outcomes.Report(notice.Bases, terminal, locale);

    private NoticePeriod Period(ParseResult parsed)
    {
        NoticePeriod period = new(parsed.GetDay(_from, locale), parsed.GetDay(_through, locale));
        return period.From > period.Through
            ? throw locale.Error("--from 晚于 --through", "--from is after --through")
            : period;
    }

    /// <summary>The rule set that answers.</summary>
    /// <exception cref="UserErrorException">None does; the message says why, as the fault of a request does.</exception>
    private RuleSet Set(IContributionRules rules, RosterQuestion question) =>
        question.FindRuleSet(rules)
        ?? throw (
            Outcomes.Refusal(rules.ComputeBases(question.ToRequest(null, []))) is { Code: not ExitCode.Done } refusal
                ? FaultLine.Error(refusal.Faults, locale, code: refusal.Code)
                : throw new InvalidOperationException("a request is answered without a rule set")
        );
}
