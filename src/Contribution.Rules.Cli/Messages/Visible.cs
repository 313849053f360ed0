using System.Globalization;
using System.Text;

namespace Contribution.Rules.Cli.Messages;

/// <summary>
/// Makes text from files, names and arguments safe to show on a terminal: a character that moves the cursor, colours,
/// reverses or breaks lines is written as its escape, so that no name can forge a line. Results in JSON and CSV keep it.
/// </summary>
internal static class Visible
{
    /// <summary>One line: no character of it ends the line.</summary>
    public static string Line(string text)
    {
        StringBuilder? visible = null;
        for (int place = 0; place < text.Length; place++)
        {
            char letter = text[place];
            if (IsHidden(letter))
            {
                visible ??= new StringBuilder(text, 0, place, text.Length + 8);
                visible.Append(Escaped(letter));
            }
            else
            {
                visible?.Append(letter);
            }
        }

        return visible?.ToString() ?? text;
    }

    private static bool IsHidden(char letter) =>
        char.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';

    private static string Escaped(char letter) =>
        letter switch
        {
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
        };
}
