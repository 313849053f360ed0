namespace Contribution.Rules.Rosters.Wages;

/// <summary>The name of an item of pay without what payrolls write this way or that: width, white space, case, brackets.</summary>
internal static class ItemName
{
    /// <summary>Stands between the heading of a group of columns and that of a column.</summary>
    public const char GroupMark = '／';

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    public static string Of(string name) =>
        string.Concat(name.Where(letter => !char.IsWhiteSpace(letter)).Select(letter => Bracket(HalfWidth(letter))))
            .ToLowerInvariant();

    /// <summary>A full-width letter, digit or mark as its half-width one.</summary>
    public static char HalfWidth(char letter) =>
        letter is >= FirstFullWidth and <= LastFullWidth ? (char)(letter - FirstFullWidth + '!') : letter;

    private static char Bracket(char letter) =>
        letter switch
        {
            '[' or '{' or '〔' or '【' or '〈' or '「' => '(',
            ']' or '}' or '〕' or '】' or '〉' or '」' => ')',
            _ => letter,
        };
}
