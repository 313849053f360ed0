using System.CommandLine;
using Contribution.Rules.Cli.Commands.Requests;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Json;

namespace Contribution.Rules.Cli.Commands.Contributions;

/// <summary><c>contributions</c>: the contributions for requests, in the same order, or for a whole roster.</summary>
internal sealed class ContributionsCommand
{
    private static readonly string[] OfBoth = ["--rules", "--out", "--schema"];

    private readonly Terminal _terminal;
    private readonly Locale _locale;
    private readonly RosterOptions _roster;
    private readonly RosterContributionsRun _list;
    private readonly RequestRun _requests;
    private readonly Explanations _explanations;
    private readonly SchemaOption _schema;

    public ContributionsCommand(Terminal terminal, Locale locale)
    {
        (_terminal, _locale) = (terminal, locale);
        _roster = new RosterOptions(locale, required: false);
        _roster.Output.Out.HelpName = "FILE|DIR";
        _roster.Output.Out.Description = locale.Pick(
            "请求的结果文件（省略或 - 为标准输出），或名单的结果目录；要么完整要么没有",
            "of requests the file for the results (absent or -: standard output), of lists the folder; complete or not at all"
        );
        _list = new RosterContributionsRun(terminal, locale, _roster);
        _requests = new RequestRun(terminal, locale);
        _schema = new SchemaOption(locale, () => ContributionsJson.RequestSchema, () => ContributionsJson.ResultSchema);
        _explanations = new Explanations(
            locale,
            explain: new Wording(
                "逐项说明：结果末尾增加 explanations，中英文各一份",
                "adds each amount's reason and arithmetic in words: a last property explanations, in both languages"
            ),
            format: new Wording(
                "json，或 text：以 --lang 的语言逐项说明",
                "json, or text: each amount with its arithmetic, in the language of --lang"
            )
        );
    }

    public Command Build()
    {
        Command command = _locale.Command(
            "contributions",
            "计算应缴社会保险费",
            "computes what is due on bases",
            _requests.File,
            _requests.Engine,
            _explanations.Format,
            _explanations.Explain
        );
        _roster.AddTo(command);
        _list.AddTo(command);
        command.Subcommands.Add(new LateFeeCommand(_terminal, _locale).Build());
        command.Subcommands.Add(new PresumedCommand(_terminal, _locale).Build());
        command.Options.Add(_schema.Option);
        Symbol[] ofRequests = [_requests.File, _requests.Engine, _explanations.Format, _explanations.Explain];
        Symbol[] ofLists = [.. command.Options.Where(option => !ofRequests.Contains(option)).Where(IsNotOfBoth)];
        command.SetAction(parsed =>
            _schema.IsPrinted(parsed, _terminal) ? ExitCode.Done : Run(parsed, ofRequests, ofLists)
        );
        return command;
    }

    private int Run(ParseResult parsed, Symbol[] ofRequests, Symbol[] ofLists)
    {
        if (_roster.Files.IsNamed(parsed))
        {
            parsed.Refuse(ofRequests, _locale, "只用于请求，不与名单同用", "is for requests, and not for lists");
            return _list.Run(parsed);
        }

        parsed.RefuseWithoutLists(ofLists, _locale);
        return Run(parsed, _roster.Rules(parsed, _requests.FindEngine(parsed)));
    }

    private static bool IsNotOfBoth(Option option) => !OfBoth.Contains(option.Name);

    private int Run(ParseResult parsed, IContributionRules rules) =>
        _requests.Run(
            parsed,
            _roster.Output.Folder(parsed),
            (utf8, indented) =>
            {
                Outcome<ContributionsResult> outcome =
                    ContributionsJson.Read(utf8, out ContributionsRequest? request)
                    ?? rules.ComputeContributions(request!);
                byte[] text = _explanations.Write(
                    parsed,
                    outcome,
                    () => ContributionsJson.Write(outcome, indented),
                    result => ContributionsJson.WriteExplained(result, rules.Catalogue, indented),
                    result => Lines(result, rules.Catalogue)
                );
                return (outcome, text);
            }
        );

    private string Lines(ContributionsResult result, RuleSetCatalogue catalogue) =>
        string.Join('\n', ContributionSentences.Explain(_locale.IsChinese, result, catalogue).Select(Visible.Line));
}
