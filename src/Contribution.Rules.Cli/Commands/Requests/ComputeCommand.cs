using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Json;

namespace Contribution.Rules.Cli.Commands.Requests;

/// <summary><c>compute [FILE]</c>: requests in, results out, in the same order.</summary>
internal sealed class ComputeCommand(Terminal terminal, Locale locale)
{
    private readonly RequestRun _requests = new(terminal, locale);

    public Command Build()
    {
        Option<string> output = locale.Option(
            "--out",
            "FILE",
            "结果文件，要么完整要么没有；省略或 - 为标准输出",
            "file for the results, complete or not at all; absent or -: standard output"
        );
        Option<string[]> rules = RuleOptions.Rules(locale);
        Option<bool> explain = Explanations.Explain(locale);
        Option<string> format = Explanations.Format(locale);
        Command command = locale.Command(
            "compute",
            "计算缴费基数",
            "computes contribution bases",
            _requests.File,
            output,
            _requests.Engine,
            rules,
            explain,
            format
        );
        SchemaOption schema = new(() => BasesJson.RequestSchema, () => BasesJson.ResultSchema);
        schema.AddTo(command, locale);
        command.SetAction(parsed =>
            schema.IsPrinted(parsed, terminal)
                ? ExitCode.Done
                : Run(
                    parsed,
                    parsed.GetValue(output),
                    RuleOptions.Load(parsed.GetValue(rules), locale, _requests.FindEngine(parsed)),
                    Explanations.Read(parsed, explain, format, locale)
                )
        );
        return command;
    }

    private int Run(ParseResult parsed, string? output, IContributionRules rules, Explanations explanations) =>
        _requests.Run(
            parsed,
            output,
            (utf8, indented) =>
            {
                Outcome<BasesResult> outcome =
                    BasesJson.Read(utf8, out BasesRequest? request) ?? rules.ComputeBases(request!);
                return (outcome, explanations.Write(outcome, request, rules, indented));
            }
        );
}
