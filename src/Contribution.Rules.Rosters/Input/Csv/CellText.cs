using System.Buffers;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>
/// The text of a cell without the additions of spreadsheets and exports: white space, invisible characters, the
/// apostrophe that makes a number a text, and the formula <c>="0001001"</c> that does the same.
/// </summary>
internal static class CellText
{
    private const string FormulaStart = "=\"";

    // Zero-width and direction characters, which copying from web pages and chats leaves behind.
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\uFEFF"
    );

    /// <summary>The value that is meant.</summary>
    public static string Clean(string text)
    {
        string visible = text.AsSpan().ContainsAny(Invisible)
            ? string.Concat(text.Where(letter => !Invisible.Contains(letter)))
            : text;
        string value = visible.Trim();
        bool isFormula =
            value.Length > FormulaStart.Length
            && value.StartsWith(FormulaStart, StringComparison.Ordinal)
            && value[^1] == '"';
        value = isFormula ? value[FormulaStart.Length..^1].Trim() : value;
        return value.Length > 1 && value[0] is '\'' or '\u2018' or '\u2019' ? value[1..].Trim() : value;
    }

    /// <summary>An id: clean, and full-width letters, digits and signs as their half-width ones.</summary>
    public static string CleanId(string text) => HalfWidth.Fold(Clean(text));
}
