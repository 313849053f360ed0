using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Contribution.Rules.Faults;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Verification.Checks;

/// <summary>
/// Finds text that a wrong encoding damaged on its way into a file: replacement characters, control characters that stand where
/// a byte of Chinese was, rows of accented letters that were read as Latin and are the bytes of GBK, and question marks in
/// place of every letter.
/// </summary>
internal static partial class DamagedText
{
    private const int Shown = 12;
    private const char Replacement = '\uFFFD';

    /// <summary>The first damaged line of each JSON file and circular.</summary>
    public static IEnumerable<Fault> In(IEnumerable<RuleFileText> files, IEnumerable<Circular> circulars) =>
        files
            .Select(file => (file.Name, Text: Encoding.UTF8.GetString(file.Utf8.Span)))
            .Concat(circulars.Select(circular => (circular.Name, circular.Text)))
            .Select(file => Find(file.Name, file.Text))
            .OfType<Fault>();

    private static Fault? Find(string name, string text)
    {
        string[] lines = text.Split('\n');
        int at = Array.FindIndex(lines, line => PlaceIn(line) >= 0);
        if (at < 0)
        {
            return null;
        }

        string line = lines[at];
        int place = PlaceIn(line);
        string around = line[Math.Max(0, place - Shown)..Math.Min(line.Length, place + Shown)].Trim();
        string number = (at + 1).ToString(CultureInfo.InvariantCulture);
        // A file in another encoding has hardly a Chinese character left; to save it again mends it, and no single damaged word.
        Wording? remedy =
            text.Count(letter => letter == Replacement) > text.Count(letter => letter is >= '一' and <= '龥')
                ? new Wording("；", "; ") + OtherEncoding.Remedy
                : null;
        return new Fault(FaultCode.OutOfRange, "", around, "UTF-8")
        {
            File = name,
            Words = FaultWords.Saying(
                new Wording(
                    $"第 {number} 行有编码损坏的文字：“{around}”{remedy?.Zh}",
                    $"line {number} has text that a wrong encoding damaged: \"{around}\"{remedy?.En}"
                )
            ),
        };
    }

    private static int PlaceIn(string line) =>
        Damaged().Match(line) is { Success: true, Index: var place } ? place : -1;

    // Four signs of Latin-1 with a letter among them; no-break spaces, ×××× and ···· alone are sound.
    [GeneratedRegex(
        @"[\u0080-\u009F\uFFFD]|(?=[\u00A0-\u00FF]{0,3}[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF])[\u00A0-\u00FF]{4}|\?{3}",
        RegexOptions.None,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Damaged();
}
