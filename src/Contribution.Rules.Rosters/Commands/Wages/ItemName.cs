using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Commands.Wages;

/// <summary>Normalizes the name of an item of pay: width, white space, case, brackets.</summary>
internal static class ItemName
{
    public static string Normalize(string name) =>
        string.Concat(
                name.Where(letter => !char.IsWhiteSpace(letter)).Select(letter => Bracket(HalfWidth.Fold(letter)))
            )
            .ToLowerInvariant();

    private static char Bracket(char letter) =>
        letter switch
        {
            '[' or '{' or '〔' or '【' or '〈' or '「' => '(',
            ']' or '}' or '〕' or '】' or '〉' or '」' => ')',
            _ => letter,
        };
}
