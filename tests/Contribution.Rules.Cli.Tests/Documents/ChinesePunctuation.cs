using System.Text.RegularExpressions;

namespace Contribution.Rules.Cli.Tests.Documents;

/// <summary>
/// Finds half-width signs where Chinese text has full-width ones (GB/T 15834): a comma, colon, semicolon, exclamation or
/// question mark between two Chinese characters, and a parenthesis behind one. Numbers of articles, 二(二), stay as results
/// have them.
/// </summary>
internal static partial class ChinesePunctuation
{
    /// <summary>The places in a document: code and addresses of links are none of its text.</summary>
    public static IEnumerable<string> InMarkdown(string[] lines)
    {
        bool isCode = false;
        for (int line = 0; line < lines.Length; line++)
        {
            bool isFence = lines[line].TrimStart().StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            if (!isCode && !isFence)
            {
                foreach (string place in In(Code().Replace(lines[line], ""), line))
                {
                    yield return place;
                }
            }
        }
    }

    /// <summary>The places in a rule file, outside articles; figures in braces stand in Chinese sentences too.</summary>
    public static IEnumerable<string> InJson(string[] lines) =>
        lines.SelectMany(
            (line, index) =>
            {
                string text = Article().Replace(line, "");
                return In(text, index)
                    .Concat(BesideFigure().Matches(text).Select(match => $"{index + 1}: {Around(text, match.Index)}"));
            }
        );

    /// <summary>The places in texts of a program, outside comments and patterns.</summary>
    public static IEnumerable<string> InProgram(string[] lines) =>
        lines.SelectMany((line, index) => IsNoText(line) ? [] : In(line, index));

    private static bool IsNoText(string line) =>
        line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        || line.Contains(@"\s", StringComparison.Ordinal)
        || line.Contains(@"\d", StringComparison.Ordinal)
        || line.Contains("(?", StringComparison.Ordinal)
        || line.Contains("年?", StringComparison.Ordinal);

    private static IEnumerable<string> In(string text, int line) =>
        HalfWidth().Matches(text).Select(match => $"{line + 1}: {Around(text, match.Index)}");

    private static string Around(string text, int place) =>
        text[Math.Max(0, place - 10)..Math.Min(text.Length, place + 10)];

    [GeneratedRegex(@"(?<=[\u3400-\u9fff])(?:[,:;!?] ?(?=[\u3400-\u9fff])|\((?![一二三四五六七八九十]{1,3}\)))")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"`[^`]*`|\]\([^)]*\)|<[^>]*>")]
    private static partial Regex Code();

    /// <summary>A sign between a figure in braces and a Chinese character.</summary>
    [GeneratedRegex(@"(?<=\})[,:;!?] ?(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])[,:;!?] ?(?=\{)")]
    private static partial Regex BesideFigure();

    [GeneratedRegex(@"""article"": ""[^""]*""")]
    private static partial Regex Article();
}
