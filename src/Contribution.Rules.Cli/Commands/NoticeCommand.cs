using System.CommandLine;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Contributions;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Cli.Commands;

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
        _terminal.Write(ProcedureText.Of(set, _locale));
        return ExitCode.Done;
    }

    private int Sheets(ParseResult parsed)
    {
        NoticePeriod period = Period(parsed);
        RosterInput input = _roster.Read(parsed, _terminal);
        OutputFolder.Require(_roster.Out(parsed), _locale);
        RuleSet set = Set(input.Rules, input.Question);
        using OutputFolder output = _roster.Open(parsed)!;
        using IEnumerator<EmployerDue>? due = _due.Compute(parsed, input)?.GetEnumerator();
        NoticeFiles files = new(output, set, period, _locale) { Due = due is null ? null : _due };
        List<Wording> notes = [];
        int code = input.Roster.IsWhole ? ExitCode.Done : ExitCode.InvalidInput;
        foreach (EmployerBases bases in RosterBases.Determine(input.Rules, input.Question, input.Roster))
        {
            code = ExitCode.Worse(code, files.Write(bases, OfSame(bases, due), _terminal));
            notes.AddRange(QuestionFindings.Of(bases.Outcome).Except(notes));
        }

        files.WriteIndex(input.Roster.Rejected);
        output.Complete();
        QuestionNotes.Tell(notes, _terminal, _locale);
        QuestionNotes.TellWage(input, _terminal, _locale);
        _terminal.Write(files.Summary(input.Reading));
        return code;
    }

    /// <summary>What is due of the employer whose bases were determined: both come in the same order.</summary>
    private static EmployerDue? OfSame(EmployerBases bases, IEnumerator<EmployerDue>? due) =>
        due is null ? null
        : due.MoveNext() && due.Current.Employer == bases.Employer ? due.Current
        : throw new InvalidOperationException("what is due is not of the employer whose bases are shown");

    private NoticePeriod Period(ParseResult parsed)
    {
        NoticePeriod period = new(parsed.GetDay(_from, _locale), parsed.GetDay(_through, _locale));
        return period.From > period.Through
            ? throw new UserErrorException(_locale.Pick("--from 晚于 --through", "--from is after --through"))
            : period;
    }

    /// <summary>The rule set that answers.</summary>
    /// <exception cref="UserErrorException">None does; the message says why, as the fault of a request does.</exception>
    private RuleSet Set(IContributionRules rules, RosterQuestion question) =>
        question.AnsweredBy(rules)
        ?? throw (
            Outcomes.Refusal(rules.ComputeBases(question.Of(null, []))) is { Code: not ExitCode.Done } refusal
                ? Refused(refusal.Faults, refusal.Code)
                : throw new InvalidOperationException("a request is answered without a rule set")
        );

    private UserErrorException Refused(IEnumerable<Fault> faults, int code) =>
        new([.. faults.Select(fault => FaultLine.Format(fault, _locale))], code);
}
