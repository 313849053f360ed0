namespace Contribution.Rules.Tests.Released;

/// <summary>
/// Chinese sentences were punctuated half-width before 0.2.0 and are full-width since. Codes, figures, ids and articles
/// are compared as they are: they never had full-width signs.
/// </summary>
internal static class Width
{
    /// <summary>The text with full-width punctuation as half-width, without a space after it.</summary>
    public static string Folded(string text) =>
        string.Concat(text.Select(letter => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter))
            .Replace(", ", ",", StringComparison.Ordinal)
            .Replace(": ", ":", StringComparison.Ordinal)
            .Replace(" (", "(", StringComparison.Ordinal);
}
