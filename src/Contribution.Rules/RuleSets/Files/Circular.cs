using Contribution.Rules.Terms;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>The text of a circular, with which the quotes of rule files are compared.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">Its text.</param>
internal sealed record Circular(string Name, string Text)
{
    /// <summary>How the text files beside rule files end.</summary>
    public const string Ending = ".zh.md";

    private const char Gap = '…';

    private readonly string _bare = Compared(Text);

    /// <summary>Whether it was read completely: text that is no UTF-8 has replacement characters.</summary>
    public bool IsText => !Text.Contains('\uFFFD', StringComparison.Ordinal);

    /// <summary>Whether the sentence occurs in the text. White space and the width of punctuation, letters and digits mean nothing;
    /// … stands for words left out.</summary>
    public bool Contains(string quote)
    {
        int from = 0;
        foreach (string part in Compared(quote).Split(Gap, StringSplitOptions.RemoveEmptyEntries))
        {
            int at = _bare.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Length;
        }

        return from > 0;
    }

    private static string Compared(string text)
    {
        char[] bare = new char[text.Length];
        int length = 0;
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                bare[length++] = HalfWidth.Fold(letter);
            }
        }

        return new string(bare, 0, length);
    }
}
