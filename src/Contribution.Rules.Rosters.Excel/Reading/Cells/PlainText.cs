using System.Xml;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>
/// Reads a text of a workbook as one line: differently formatted parts together, without the phonetic guide that
/// may stand above it.
/// </summary>
internal static class PlainText
{
    /// <summary>The text of a shared or an inline string.</summary>
    /// <exception cref="WorkbookException">It is longer than a cell may be.</exception>
    public static string Read(OpenXmlElement? text) =>
        text is null
            ? ""
            : Read(
                string.Concat(
                    text.ChildElements.Select(part =>
                        part switch
                        {
                            Text plain => plain.Text,
                            Run run => run.Text?.Text,
                            _ => null,
                        }
                    )
                )
            );

    /// <summary>The text as written in the file: characters that XML cannot hold are escaped as <c>_x000D_</c>.</summary>
    /// <exception cref="WorkbookException">It is longer than a cell may be.</exception>
    public static string Read(string written)
    {
        if (written.Length > PackageLimits.Letters)
        {
            throw WorkbookException.TooLarge(
                $"有单元格超过 {PackageLimits.Letters} 个字符",
                $"a cell with more than {PackageLimits.Letters} letters"
            );
        }

        string text = written.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(written)! : written;
        return text.AsSpan().IndexOfAny('\r', '\n') < 0
            ? text
            : text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ');
    }
}
