using System.Globalization;
using System.Text;

namespace Contribution.Rules.Cli.Text;

/// <summary>The columns of a terminal that text takes: a Chinese letter takes two.</summary>
internal static class TextWidth
{
    // From the radicals on, letters are Chinese, Japanese or Korean, or full-width forms.
    private const int FirstWide = 0x2E80;

    // Private letters, forms of Latin and Arabic letters, and half-width forms.
    private static readonly (int First, int Last)[] Narrow = [(0xD7A4, 0xF8FF), (0xFB00, 0xFE0F), (0xFF61, 0xFFDF)];

    private const string Ellipsis = "…";

    /// <summary>The columns that a text takes.</summary>
    public static int Measure(string text) => text.EnumerateRunes().Sum(Measure);

    /// <summary>The text, with blanks behind it up to so many columns.</summary>
    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - Measure(text)));

    /// <summary>The text, cut to so many columns; an ellipsis stands for the rest.</summary>
    public static string Cut(string text, int columns)
    {
        if (Measure(text) <= columns)
        {
            return text;
        }

        int left = columns - Ellipsis.Length;
        return string.Concat(text.EnumerateRunes().TakeWhile(letter => (left -= Measure(letter)) >= 0)) + Ellipsis;
    }

    private static int Measure(Rune letter) =>
        Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
        : letter.Value < FirstWide ? 1
        : Array.Exists(Narrow, range => range.First <= letter.Value && letter.Value <= range.Last) ? 1
        : 2;
}
