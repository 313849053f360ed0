using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Cli.Tests.Text;

/// <summary>
/// Finds faults of a Chinese text for people: half-width signs beside Chinese characters, and words in Latin
/// letters. Names of files, commands and options, requests to paste, hashes, and numbers of persons and employers are as
/// programs have them.
/// </summary>
internal static partial class ChineseText
{
    /// <summary>
    /// The half-width signs (GB/T 15834), each with what stands around it. Numbers of articles, 二(二), are results.
    /// </summary>
    public static string[] HalfWidth(string text) => [.. Lines(text).SelectMany(line => Found(Sign(), line))];

    /// <summary>The words and ids in Latin letters.</summary>
    public static string[] Foreign(string text) => [.. Lines(text).SelectMany(line => Found(Word(), line))];

    /// <summary>Gets the visible text of a page.</summary>
    public static string OfPage(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Inline().Replace(Unread().Replace(html, ""), ""), "\n"));

    /// <summary>Gets the visible text of a workbook: the names of its sheets and its cells.</summary>
    public static string OfWorkbook(string file)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, isEditable: false);
        WorkbookPart book = document.WorkbookPart!;
        return string.Join(
            '\n',
            book.Workbook!.Descendants<Sheet>()
                .Select(sheet => sheet.Name!.Value)
                .Concat(
                    book.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>())
                        .Select(cell => cell.InnerText)
                )
        );
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(line => Programs().Replace(line, "").Trim());

    private static IEnumerable<string> Found(Regex what, string line) =>
        what.Matches(line)
            .Select(match =>
                $"{match.Value} in: {line[Math.Max(0, match.Index - 20)..Math.Min(line.Length, match.Index + 30)]}"
            );

    [GeneratedRegex(
        @"(?<=[\u3400-\u9fff\u3001-\u301f\uff00-\uff60])([,;!?]|:(?!\d)|\((?![一二三四五六七八九十\d]{1,3}\)))|[,:;!?](?=[\u3400-\u9fff])|(?<![一二三四五六七八九十]|〔\d{4}〕\d{1,4}号 [一二三四五六七八九十]?)\((?=[\u3400-\u9fff])|[:;] (?=[\u3400-\u9fff])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Sign();

    [GeneratedRegex(@"[A-Za-z][A-Za-z_.]{2,}(-[A-Za-z]+)*")]
    private static partial Regex Word();

    /// <summary>Requests, hashes, file names with their pointers, options, commands.</summary>
    [GeneratedRegex(
        @"\{"".*\}|sha256:\w+|哈希值 \w+|--[a-z-]+|(daqing|liaoning|dalian)-[\w-]+|[\w./-]+\.(json|csv|xlsx|html|md)(#[/\w]+)?|contribution-rules( [a-z]+)+|rules( show)?(?= )|(?<=尚待填写：.*例：).*",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Programs();

    [GeneratedRegex(@"<(?<name>style|script)\b.*?</\k<name>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Unread();

    [GeneratedRegex("</?(mark|b|span)\\b[^>]*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Inline();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
