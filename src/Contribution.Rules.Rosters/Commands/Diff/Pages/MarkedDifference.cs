using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Commands.Diff.Pages;

/// <summary>Marks the difference of two texts: the part between their common beginning and their common end.</summary>
internal static class MarkedDifference
{
    /// <summary>Both texts as HTML.</summary>
    public static (Html First, Html Second) Mark(string first, string second)
    {
        if (first == second)
        {
            return (Html.Format($"{first}"), Html.Format($"{second}"));
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

        // Whole words and figures are marked, not parts of them.
        if (IsPartAt(first, start) || IsPartAt(second, start))
        {
            while (IsPartAt(first, start - 1))
            {
                start--;
            }
        }

        if (IsPartAt(first, first.Length - end - 1) || IsPartAt(second, second.Length - end - 1))
        {
            while (end > 0 && IsPartAt(first, first.Length - end))
            {
                end--;
            }
        }

        return (Marked(first, start, end), Marked(second, start, end));
    }

    private static Html Marked(string text, int start, int end)
    {
        int through = text.Length - end;
        return start >= through
            ? Html.Format($"{text}")
            : Html.Format($"{text[..start]}<mark>{text[start..through]}</mark>{text[through..]}");
    }

    private static bool IsPartAt(string text, int at) => at >= 0 && at < text.Length && IsPart(text[at]);

    private static bool IsPart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '%';
}
