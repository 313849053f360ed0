using System.Collections.Immutable;
using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.Requests;
using Contribution.Rules.Json;

namespace Contribution.Rules.Cli.Commands.Requests;

/// <summary><c>compute [FILE]</c>: requests in, results out, in the same order.</summary>
internal sealed class ComputeCommand(Terminal terminal, Locale locale)
{
    private readonly RequestRun _requests = new(terminal, locale);
    private readonly Explanations _explanations = new(
        locale,
        explain: new Wording(
            "逐条说明理由：结果末尾增加 explanations（先单位，后个人）",
            "adds the reasons: a last property explanations, the employer's first, then each person's"
        ),
        format: new Wording(
            "json，或 text：以 --lang 的语言输出供人阅读的说明（即含 --explain）",
            "json, or text: the explanations for people, in the language of --lang (implies --explain)"
        )
    );

    public Command Build()
    {
        Option<string> output = locale.Option(
            "--out",
            "FILE",
            "结果文件，要么完整要么没有；省略或 - 为标准输出",
            "file for the results, complete or not at all; absent or -: standard output"
        );
        Option<string[]> rules = RuleOptions.Rules(locale);
        SchemaOption schema = new(locale, () => BasesJson.RequestSchema, () => BasesJson.ResultSchema);
        Command command = locale.Command(
            "compute",
            "计算缴费基数",
            "computes contribution bases",
            _requests.File,
            output,
            _requests.Engine,
            rules,
            _explanations.Explain,
            _explanations.Format,
            schema.Option
        );
        command.SetAction(parsed =>
            schema.IsPrinted(parsed, terminal)
                ? ExitCode.Done
                : Run(
                    parsed,
                    parsed.GetValue(output),
                    RuleOptions.Load(parsed.GetValue(rules), locale, _requests.FindEngine(parsed))
                )
        );
        return command;
    }

    private int Run(ParseResult parsed, string? output, IContributionRules rules) =>
        _requests.Run(
            parsed,
            output,
            (utf8, indented) =>
            {
                Outcome<BasesResult> outcome =
                    BasesJson.Read(utf8, out BasesRequest? request) ?? rules.ComputeBases(request!);
                byte[] text = _explanations.Write(
                    parsed,
                    outcome,
                    () => BasesJson.Write(outcome, indented),
                    result => ExplanationJson.Write(result, Explain(rules, request!), indented),
                    result => new ExplanationText(locale).Format(result, Explain(rules, request!))
                );
                return (outcome, text);
            }
        );

    /// <summary>Explains a request that was computed: it passed every check.</summary>
    private static ImmutableArray<Explanation> Explain(IContributionRules rules, BasesRequest request) =>
        ((Outcome<ImmutableArray<Explanation>>.Computed)rules.ExplainAll(request)).Result;
}
