using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Cli.Commands;

/// <summary><c>compute [FILE]</c>: requests in, results out, in the same order.</summary>
internal sealed class ComputeCommand(Terminal terminal, Locale locale)
{
    private const string StandardStream = "-";

    public Command Build()
    {
        Argument<string> file = new("FILE")
        {
            Description = locale.Pick(
                "请求文件：一个 JSON，或每行一个的 NDJSON；省略或 - 为标准输入",
                "requests: one JSON value, or NDJSON with one a line; absent or -: standard input"
            ),
            DefaultValueFactory = _ => StandardStream,
        };
        Option<string> output = new("--out")
        {
            Description = locale.Pick(
                "结果文件，要么完整要么没有；省略或 - 为标准输出",
                "file for the results, complete or not at all; absent or -: standard output"
            ),
            HelpName = "FILE",
        };
        Option<string> engine = new("--engine")
        {
            Description = locale.Pick("计算引擎", "the engine that runs the rules"),
            DefaultValueFactory = _ => Engines.Compiled,
        };
        engine.Allow(locale, Engines.Names);
        Option<string[]> rules = RuleOptions.Rules(locale);
        Option<bool> explain = Explanations.Explain(locale);
        Option<string> format = Explanations.Format(locale);
        Command command = new("compute", locale.Pick("计算缴费基数", "computes contribution bases"))
        {
            file,
            output,
            engine,
            rules,
            explain,
            format,
        };
        SchemaOption schema = new(() => BasesJson.RequestSchema, () => BasesJson.ResultSchema);
        schema.AddTo(command, locale);
        command.SetAction(parsed =>
            schema.IsPrinted(parsed, terminal)
                ? ExitCode.Done
                : Run(
                    parsed.GetValue(file)!,
                    parsed.GetValue(output),
                    InputFiles.From(parsed),
                    RuleOptions.Load(parsed.GetValue(rules), locale, Engines.Find(parsed.GetValue(engine)!, locale)),
                    Explanations.Of(parsed, explain, format, locale)
                )
        );
        return command;
    }

    private int Run(string file, string? output, InputFiles inputs, IContributionRules rules, Explanations explanations)
    {
        using Stream? opened = file == StandardStream ? null : UserFile.Open(file, File.OpenRead, locale);
        Stream input = opened ?? terminal.Input;
        if (output is null or StandardStream)
        {
            return Compute(input, terminal.Output, rules, explanations);
        }

        using ResultFile results = ResultFile.Create(output, inputs, locale);
        int code = Compute(input, results.Stream, rules, explanations);
        results.Complete();
        return code;
    }

    private int Compute(Stream input, Stream output, IContributionRules rules, Explanations explanations)
    {
        // Not disposed: the output stays open, and after a failed write there is nothing to write once more.
        BufferedStream buffered = new(output, 1 << 16);
        RequestStream requests = new(input, beforeWaiting: buffered.Flush);
        int code = ExitCode.Done;
        foreach (RequestText text in requests.Read())
        {
            Outcome<BasesResult> outcome =
                BasesJson.Read(text.Utf8, out BasesRequest? request) ?? rules.ComputeBases(request!);
            buffered.Write(explanations.Write(outcome, request, rules, indented: !requests.IsNdjson));
            buffered.WriteByte((byte)'\n');
            code = ExitCode.Worse(code, Report(outcome, text.Line));
        }

        buffered.Flush();
        return code;
    }

    /// <summary>Tells people what could not be computed; the results hold the same for programs.</summary>
    private int Report(Outcome<BasesResult> outcome, int? line)
    {
        (int code, ImmutableArray<Fault> faults) = Outcomes.Refusal(outcome);
        string place = line is int number ? locale.Pick($"第 {number} 行 ", $"line {number}: ") : "";
        foreach (Fault fault in faults)
        {
            terminal.Error.WriteLine(place + FaultLine.Format(fault, locale));
        }

        return code;
    }
}
