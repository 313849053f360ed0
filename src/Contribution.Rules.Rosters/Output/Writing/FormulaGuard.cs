using System.Globalization;

namespace Contribution.Rules.Rosters.Output.Writing;

/// <summary>
/// Keeps a spreadsheet from running a text as a formula: a text that begins as one gets an apostrophe before it.
/// </summary>
internal static class FormulaGuard
{
    private const char Apostrophe = '\'';

    // The full-width ones too: some spreadsheets read them as the others.
    private const string Beginnings = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>Guards a text.</summary>
    public static string Guard(string text)
    {
        return BeginsAsFormula(text) ? Apostrophe + text : text;
    }

    /// <summary>Guards a value that may be a number: that stays a number, even one below zero.</summary>
    public static string GuardUnlessNumber(string value)
    {
        return BeginsAsFormula(value) && !IsNumber(value) ? Apostrophe + value : value;
    }

    /// <summary>Removes the guard from a text, for cells that always hold text.</summary>
    public static string Remove(string text)
    {
        return text.StartsWith(Apostrophe) && BeginsAsFormula(text.AsSpan(1)) ? text[1..] : text;
    }

    /// <summary>Whether a letter of ASCII begins a formula.</summary>
    internal static bool BeginsFormula(byte letter) => letter is (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@';

    private static bool BeginsAsFormula(ReadOnlySpan<char> text) => !text.IsEmpty && Beginnings.Contains(text[0]);

    private static bool IsNumber(string value) =>
        decimal.TryParse(
            value,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        );
}
