using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Cli.Text.Requests;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>explain</c>: why a person or an employer of a list has its base.</summary>
internal sealed class ExplainCommand(Terminal terminal, Locale locale)
{
    private readonly RosterFileOptions _files = new(locale);
    private readonly RosterQuestionOptions _question = new(locale);
    private readonly Option<string[]> _rules = RuleOptions.Rules(locale);
    private readonly Option<string> _person = locale.Option(
        "--person",
        "ID",
        "所说明的人员：人员编号",
        "whose base is explained: the person's id"
    );

    private readonly Option<string> _employer = locale.Option(
        "--employer-id",
        "ID",
        "该人员所在单位的编号；未给出 --person 时，说明该单位的基数",
        "the person's employer; without --person, the employer whose base is explained"
    );

    private readonly Option<bool> _all = locale.Flag(
        "--all",
        "列出全部规则，包括不适用的",
        "lists every rule, those that do not apply too"
    );

    public Command Build()
    {
        Command command = locale.Command(
            "explain",
            "说明名单中某人或某单位的基数的由来",
            "explains the base of a person or an employer of a list"
        );
        _files.AddTo(command);
        _question.AddTo(command);
        command.AddOptions(_person, _employer, _all, _rules);

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string? person = parsed.GetValue(_person);
        string? employer = parsed.GetValue(_employer);
        if (person is null && employer is null)
        {
            throw locale.Error("请给出 --person 或 --employer-id", "give --person or --employer-id");
        }

        RosterQuestion question = _question.Question(parsed);
        IContributionRules rules = RuleOptions.Load(parsed.GetValue(_rules), locale);
        YearInParts.Require(rules, question, locale);
        WageChoice.Require(rules, question, locale);
        // What is wrong with the rows of others is for the commands that determine all of them.
        RosterReading reading = _files.Read(parsed, new DashAmountCheck(rules, question));
        EmployerGroup group = new RosterSubject(locale, reading.Roster).Find(person, employer);
        int code = Explain(person, question, group, rules, parsed.GetValue(_all));
        if (person is not null || group.Unread == 0)
        {
            return code;
        }

        // The base of an employer rests on every row of its persons: those that could not be read, or have no employer, are
        // named.
        terminal.Error.WriteNotes([], reading.Notes, locale);
        terminal.Error.WriteRejected(
            reading.Roster.Rejected.Where(row => row.MayBeOfAnyEmployer || row.EmployerId == employer),
            locale
        );
        return ExitCode.Worse(code, ExitCode.InvalidInput);
    }

    private int Explain(
        string? person,
        RosterQuestion question,
        EmployerGroup group,
        IContributionRules rules,
        bool all
    )
    {
        EmployerBases bases = RosterBases.Determine(rules, question, group);
        if (bases.Result is not BasesResult result)
        {
            terminal.Error.Write(ExplanationText.Format(bases.Outcome, locale));
            return Outcomes.Refusal(bases.Outcome).Code;
        }

        BasesRequest request = RosterBases.Ask(question, group);
        Outcome<Explanation> explained = person is string id
            ? rules.Explain(request, id)
            : rules.ExplainEmployer(request);
        Explanation explanation = ((Outcome<Explanation>.Computed)explained).Result;
        terminal.Write(
            new ExplanationText(locale, all ? ShownRules.Ordered : ShownRules.Applying).Format(
                result,
                [person is null ? UncertainHeadcount.Explain(result.Employer!, explanation) : explanation]
            )
        );
        return ExitCode.Done;
    }
}
