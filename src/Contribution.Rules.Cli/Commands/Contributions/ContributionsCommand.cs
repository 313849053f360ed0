using System.CommandLine;
using System.Text;
using Contribution.Rules.Cli.Commands.Requests;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Json;

namespace Contribution.Rules.Cli.Commands.Contributions;

/// <summary><c>contributions</c>: the contributions for requests, in the same order, or for a whole roster.</summary>
internal sealed class ContributionsCommand
{
    private const string Json = "json";
    private const string Words = "text";

    private static readonly string[] OfBoth = ["--rules", "--out", "--schema"];

    private readonly Terminal _terminal;
    private readonly Locale _locale;
    private readonly RosterOptions _roster;
    private readonly RosterContributionsRun _list;
    private readonly RequestRun _requests;

    public ContributionsCommand(Terminal terminal, Locale locale)
    {
        (_terminal, _locale) = (terminal, locale);
        _roster = new RosterOptions(locale, required: false);
        _list = new RosterContributionsRun(terminal, locale, _roster);
        _requests = new RequestRun(terminal, locale);
    }

    public Command Build()
    {
        Option<string> format = _locale.Choice(
            "--format",
            "json，或 text：以 --lang 的语言逐项说明",
            "json, or text: each amount with its arithmetic, in the language of --lang",
            [Json, Words],
            Json
        );
        Option<bool> explain = _locale.Flag(
            "--explain",
            "逐项说明：结果末尾增加 explanations，中英文各一份",
            "adds each amount's reason and arithmetic in words: a last property explanations, in both languages"
        );
        Command command = _locale.Command(
            "contributions",
            "计算应缴社会保险费",
            "computes what is due on bases",
            _requests.File,
            _requests.Engine,
            format,
            explain
        );
        _roster.AddTo(command);
        _list.AddTo(command);
        command.Subcommands.Add(new LateFeeCommand(_terminal, _locale).Build());
        command.Subcommands.Add(new PresumedCommand(_terminal, _locale).Build());
        SchemaOption schema = new(() => ContributionsJson.RequestSchema, () => ContributionsJson.ResultSchema);
        schema.AddTo(command, _locale);
        Option[] ofLists = [.. command.Options.Except([_requests.Engine, format, explain]).Where(IsNotOfBoth)];
        command.SetAction(parsed =>
        {
            if (schema.IsPrinted(parsed, _terminal))
            {
                return ExitCode.Done;
            }

            if (_roster.Named(parsed))
            {
                Refuse(
                    parsed,
                    [_requests.File, _requests.Engine, format, explain],
                    "只用于请求，不与名单同用",
                    "is for requests, and not for lists"
                );
                return _list.Run(parsed);
            }

            Refuse(parsed, ofLists, "只与 --persons、--employers 同用", "goes with --persons and --employers only");
            return Run(
                parsed,
                _roster.Rules(parsed, _requests.FindEngine(parsed)),
                (parsed.GetValue(format) == Words, parsed.GetValue(explain))
            );
        });
        return command;
    }

    private static bool IsNotOfBoth(Option option) => !OfBoth.Contains(option.Name);

    /// <summary>Throws for options that would have no effect.</summary>
    /// <exception cref="UserErrorException">It was given.</exception>
    private void Refuse(ParseResult parsed, Symbol[] unread, string zh, string en)
    {
        string? given = Array
            .Find(
                unread,
                symbol =>
                    symbol switch
                    {
                        Option option => parsed.GetResult(option) is { Implicit: false },
                        Argument argument => parsed.GetResult(argument) is { Implicit: false },
                        _ => false,
                    }
            )
            ?.Name;
        if (given is not null)
        {
            throw _locale.Error($"{given} {zh}", $"{given} {en}");
        }
    }

    private int Run(ParseResult parsed, IContributionRules rules, (bool AsText, bool Explained) form) =>
        _requests.Run(
            parsed,
            _roster.Output.Folder(parsed),
            (utf8, indented) =>
            {
                Outcome<ContributionsResult> outcome =
                    ContributionsJson.Read(utf8, out ContributionsRequest? request)
                    ?? rules.ComputeContributions(request!);
                return (outcome, Text(outcome, rules.Catalogue, form, indented));
            }
        );

    private byte[] Text(
        Outcome<ContributionsResult> outcome,
        RuleSetCatalogue catalogue,
        (bool AsText, bool Explained) form,
        bool indented
    ) =>
        !outcome.TryGet(out ContributionsResult? result) ? ContributionsJson.Write(outcome, indented)
        : form.AsText
            ? Encoding.UTF8.GetBytes(
                string.Join('\n', ContributionSentences.Explain(_locale.IsChinese, result, catalogue))
            )
        : form.Explained ? ContributionsJson.WriteExplained(result, catalogue, indented)
        : ContributionsJson.Write(outcome, indented);
}
