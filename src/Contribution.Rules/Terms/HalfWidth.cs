namespace Contribution.Rules.Terms;

/// <summary>Full-width letters, digits and marks (全角) as their half-width ones.</summary>
internal static class HalfWidth
{
    /// <summary>The first letter that has a half-width one.</summary>
    private const char First = '\uFF01';

    /// <summary>The last letter that has a half-width one.</summary>
    private const char Last = '\uFF5E';

    /// <summary>The half-width letter of one; any other as it is.</summary>
    public static char Fold(char letter) => letter is >= First and <= Last ? (char)(letter - First + '!') : letter;

    /// <summary>A text with the half-width letters of its full-width ones.</summary>
    public static string Fold(string text) =>
        text.AsSpan().ContainsAnyInRange(First, Last) ? string.Concat(text.Select(Fold)) : text;
}
