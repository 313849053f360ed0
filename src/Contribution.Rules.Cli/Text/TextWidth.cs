namespace Contribution.Rules.Cli.Text;

/// <summary>Computes the width of text in columns of a terminal: a Chinese character takes two.</summary>
internal static class TextWidth
{
    // From the radicals on, letters are Chinese, Japanese or Korean, or full-width forms.
    private const char FirstWide = '\u2E80';
    private const string Ellipsis = "…";

    /// <summary>The columns that a text takes.</summary>
    public static int Measure(string text) => text.Sum(Measure);

    /// <summary>The text, cut to so many columns; what was cut off is an ellipsis.</summary>
    public static string Cut(string text, int columns)
    {
        if (Measure(text) <= columns)
        {
            return text;
        }

        int left = columns - Ellipsis.Length;
        return string.Concat(text.TakeWhile(letter => (left -= Measure(letter)) >= 0)) + Ellipsis;
    }

    private static int Measure(char letter) => letter >= FirstWide ? 2 : 1;
}
