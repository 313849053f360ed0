using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Text.Requests;
using Contribution.Rules.Json;

namespace Contribution.Rules.Cli.Commands.Requests;

/// <summary>The options <c>--explain</c> and <c>--format</c>, and what they make of an outcome.</summary>
/// <param name="wanted">Whether results are explained.</param>
/// <param name="asText">Whether explanations are printed for people, in the place of JSON.</param>
/// <param name="locale">The language of the text.</param>
internal sealed class Explanations(bool wanted, bool asText, Locale locale)
{
    private const string Json = "json";
    private const string Text = "text";

    public static Option<bool> Explain(Locale locale) =>
        locale.Flag(
            "--explain",
            "逐条说明理由：结果末尾增加 explanations（先单位，后个人）",
            "adds the reasons: a last property explanations, the employer's first, then each person's"
        );

    public static Option<string> Format(Locale locale) =>
        locale.Choice(
            "--format",
            "json，或 text：以 --lang 的语言输出供人阅读的说明（即含 --explain）",
            "json, or text: the explanations for people, in the language of --lang (implies --explain)",
            [Json, Text],
            Json
        );

    public static Explanations Read(ParseResult parsed, Option<bool> explain, Option<string> format, Locale locale)
    {
        bool asText = parsed.GetValue(format) == Text;
        return new Explanations(parsed.GetValue(explain) || asText, asText, locale);
    }

    /// <summary>The outcome as it is written, without a last line break.</summary>
    public byte[] Write(Outcome<BasesResult> outcome, BasesRequest? request, IContributionRules rules, bool indented)
    {
        if (!outcome.TryGet(out BasesResult? result))
        {
            return asText
                ? Encoding.UTF8.GetBytes(ExplanationText.Format(outcome, locale))
                : BasesJson.Write(outcome, indented);
        }

        if (!wanted)
        {
            return BasesJson.Write(outcome, indented);
        }

        // What could be computed passed every check, and so it can be explained.
        var explained = (Outcome<ImmutableArray<Explanation>>.Computed)rules.ExplainAll(request!);
        return asText
            ? Encoding.UTF8.GetBytes(new ExplanationText(locale).Format(result, explained.Result))
            : ExplanationJson.Write(result, explained.Result, indented);
    }
}
