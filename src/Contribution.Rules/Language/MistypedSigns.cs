namespace Contribution.Rules.Language;

/// <summary>The signs that were meant by signs of Chinese text and of other languages.</summary>
internal static class MistypedSigns
{
    // Full-width forms of ASCII stand in one block, in the order of ASCII.
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = FirstFullWidth - '!';

    /// <summary>The sign or word that may have been meant; null where none is known.</summary>
    public static string? Find(char sign) =>
        sign switch
        {
            '≥' or '≧' => ">=",
            '≤' or '≦' => "<=",
            '≠' => "!=",
            '×' or '·' or '✕' => "*",
            '÷' => "/",
            '−' or '–' or '—' => "-",
            '、' => ",",
            '【' or '〔' => "[",
            '】' or '〕' => "]",
            '&' or '且' or '＆' => "and",
            '|' or '或' or '｜' => "or",
            '非' => "not(…)",
            '%' or '％' => null,
            >= FirstFullWidth and <= LastFullWidth => ((char)(sign - FullWidthOffset)).ToString(),
            _ => null,
        };

    /// <summary>The word that one in capitals may have been meant for; null where it is none of the language.</summary>
    public static string? FindWord(string word) =>
        word.ToLowerInvariant()
            is ("and" or "or" or "not" or "in" or "between" or "null" or "true" or "false")
                and var meant
        && meant != word
            ? meant
            : null;
}
