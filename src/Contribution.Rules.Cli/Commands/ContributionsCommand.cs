using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Cli.Commands;

/// <summary><c>contributions</c>: what is due, for requests in the same order, or for a whole roster.</summary>
internal sealed class ContributionsCommand
{
    private const string StandardStream = "-";
    private const string Json = "json";
    private const string Words = "text";

    private static readonly string[] OfBoth = ["--rules", "--out", "--schema"];

    private readonly Terminal _terminal;
    private readonly Locale _locale;
    private readonly RosterOptions _roster;
    private readonly RosterContributionsRun _list;

    public ContributionsCommand(Terminal terminal, Locale locale)
    {
        (_terminal, _locale) = (terminal, locale);
        _roster = new RosterOptions(locale, required: false);
        _list = new RosterContributionsRun(terminal, locale, _roster);
    }

    public Command Build()
    {
        Argument<string> file = new("FILE")
        {
            Description = _locale.Pick(
                "请求文件：一个 JSON，或每行一个的 NDJSON；省略或 - 为标准输入",
                "requests: one JSON value, or NDJSON with one a line; absent or -: standard input"
            ),
            DefaultValueFactory = _ => StandardStream,
        };
        Option<string> engine = new("--engine")
        {
            Description = _locale.Pick("计算引擎", "the engine that runs the rules"),
            DefaultValueFactory = _ => Engines.Compiled,
        };
        engine.Allow(_locale, Engines.Names);
        Option<string> format = new("--format")
        {
            Description = _locale.Pick(
                "json，或 text：以 --lang 的语言逐项说明",
                "json, or text: each amount with its arithmetic, in the language of --lang"
            ),
            DefaultValueFactory = _ => Json,
        };
        format.Allow(_locale, Json, Words);
        Option<bool> explain = new("--explain")
        {
            Description = _locale.Pick(
                "逐项说明：结果末尾增加 explanations，中英文各一份",
                "adds each amount's reason and arithmetic in words: a last property explanations, in both languages"
            ),
        };
        Command command = new("contributions", _locale.Pick("计算应缴社会保险费", "computes what is due on bases"))
        {
            file,
            engine,
            format,
            explain,
        };
        _roster.AddTo(command);
        _list.AddTo(command);
        command.Subcommands.Add(new LateFeeCommand(_terminal, _locale).Build());
        command.Subcommands.Add(new PresumedCommand(_terminal, _locale).Build());
        SchemaOption schema = new(() => ContributionsJson.RequestSchema, () => ContributionsJson.ResultSchema);
        schema.AddTo(command, _locale);
        Option[] ofLists = [.. command.Options.Except([engine, format, explain]).Where(IsNotOfBoth)];
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
                    [file, engine, format, explain],
                    "只用于请求，不与名单同用",
                    "is for requests, and not for lists"
                );
                return _list.Run(parsed);
            }

            Refuse(parsed, ofLists, "只与 --persons、--employers 同用", "goes with --persons and --employers only");
            return Run(
                parsed.GetValue(file)!,
                _roster.Out(parsed),
                InputFiles.From(parsed),
                _roster.Rules(parsed, Engines.Find(parsed.GetValue(engine)!, _locale)),
                (parsed.GetValue(format) == Words, parsed.GetValue(explain))
            );
        });
        return command;
    }

    private static bool IsNotOfBoth(Option option) => !OfBoth.Contains(option.Name);

    /// <summary>Refuses what nothing would read.</summary>
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
            throw new UserErrorException(_locale.Pick($"{given} {zh}", $"{given} {en}"));
        }
    }

    private int Run(
        string file,
        string? output,
        InputFiles inputs,
        IContributionRules rules,
        (bool AsText, bool Explained) form
    )
    {
        using Stream? opened = file == StandardStream ? null : UserFile.Open(file, File.OpenRead, _locale);
        Stream input = opened ?? _terminal.Input;
        if (output is null or StandardStream)
        {
            return Compute(input, _terminal.Output, rules, form);
        }

        using ResultFile results = ResultFile.Create(output, inputs, _locale);
        int code = Compute(input, results.Stream, rules, form);
        results.Complete();
        return code;
    }

    private int Compute(Stream input, Stream output, IContributionRules rules, (bool AsText, bool Explained) form)
    {
        // Not disposed: the output stays open, and after a failed write there is nothing to write once more.
        BufferedStream buffered = new(output, 1 << 16);
        RequestStream requests = new(input, beforeWaiting: buffered.Flush);
        int code = ExitCode.Done;
        foreach (RequestText text in requests.Read())
        {
            Outcome<ContributionsResult> outcome =
                ContributionsJson.Read(text.Utf8, out ContributionsRequest? request)
                ?? rules.ComputeContributions(request!);
            buffered.Write(Text(outcome, rules.Catalogue, form, indented: !requests.IsNdjson));
            buffered.WriteByte((byte)'\n');
            code = ExitCode.Worse(code, Report(outcome, text.Line));
        }

        buffered.Flush();
        return code;
    }

    private byte[] Text(
        Outcome<ContributionsResult> outcome,
        RuleSetCatalogue catalogue,
        (bool AsText, bool Explained) form,
        bool indented
    ) =>
        !outcome.TryGet(out ContributionsResult? result) ? ContributionsJson.Write(outcome, indented)
        : form.AsText
            ? Encoding.UTF8.GetBytes(
                string.Join('\n', ContributionSentences.In(_locale.Pick("zh", "en"), result, catalogue))
            )
        : form.Explained ? ContributionsJson.WriteExplained(result, catalogue, indented)
        : ContributionsJson.Write(outcome, indented);

    /// <summary>Tells people what could not be computed; the results hold the same for programs.</summary>
    private int Report(Outcome<ContributionsResult> outcome, int? line)
    {
        (int code, ImmutableArray<Fault> faults) = Outcomes.Refusal(outcome);
        string place = line is int number ? _locale.Pick($"第 {number} 行 ", $"line {number}: ") : "";
        foreach (Fault fault in faults)
        {
            _terminal.Error.WriteLine(place + FaultLine.Format(fault, _locale));
        }

        return code;
    }
}
