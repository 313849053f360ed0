using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters.Impacts.Pages;

/// <summary>Where two texts differ: what lies between their common beginning and their common end is marked.</summary>
internal static class Difference
{
    /// <summary>Both texts as HTML.</summary>
    public static (string First, string Second) Of(string first, string second)
    {
        if (first == second)
        {
            return (HtmlText.Of(first), HtmlText.Of(second));
        }

        int most = Math.Min(first.Length, second.Length);
        int start = 0;
        while (start < most && first[start] == second[start])
        {
            start++;
        }

        int end = 0;
        while (end < most - start && first[^(end + 1)] == second[^(end + 1)])
        {
            end++;
        }

        return (Marked(first, start, end), Marked(second, start, end));
    }

    /// <summary>Whole words and figures are marked, not parts of them.</summary>
    private static string Marked(string text, int start, int end)
    {
        int from = start;
        while (from > 0 && IsPart(text[from - 1]))
        {
            from--;
        }

        int through = text.Length - end;
        while (through < text.Length && IsPart(text[through]))
        {
            through++;
        }

        return from >= through
            ? HtmlText.Of(text)
            : $"{HtmlText.Of(text[..from])}<mark>{HtmlText.Of(text[from..through])}</mark>{HtmlText.Of(text[through..])}";
    }

    private static bool IsPart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '%';
}
