using System.Numerics;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>A fault of the quotes of a value.</summary>
internal enum QuoteFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A quote in a value that does not begin with one.</summary>
    Inside,

    /// <summary>A quote that is never closed: the value takes in all that follows.</summary>
    NeverClosed,

    /// <summary>A closing quote with something other than the value's end after it.</summary>
    Unbalanced,
}

/// <summary>
/// A value of a row as it is written, in letters or in bytes of UTF-8, as RFC 4180 says; and <c>="0001001"</c>, by which
/// exports keep spreadsheets from taking an id for a number.
/// </summary>
/// <param name="End">The place after it: of its comma, of its line end, or of the fault.</param>
/// <param name="Fault">The fault of its quotes.</param>
/// <param name="IsQuoted">Whether it is in quotes.</param>
/// <param name="IsFormula">Whether an equals sign comes before them.</param>
/// <param name="IsEscaped">Whether quotes in it are written twice.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CsvField(int End, QuoteFault Fault, bool IsQuoted, bool IsFormula, bool IsEscaped)
{
    /// <summary>Finds the value that begins at a place.</summary>
    public static CsvField Find<T>(ReadOnlySpan<T> text, int from)
        where T : unmanaged, IBinaryInteger<T>
    {
        T quote = T.CreateTruncating('"');
        bool isFormula = from + 1 < text.Length && text[from] == T.CreateTruncating('=') && text[from + 1] == quote;
        return isFormula || (from < text.Length && text[from] == quote)
            ? Quoted(text, isFormula ? from + 1 : from, quote, isFormula)
            : Plain(text, from, quote);
    }

    private static CsvField Plain<T>(ReadOnlySpan<T> text, int from, T quote)
        where T : unmanaged, IBinaryInteger<T>
    {
        int length = text[from..].IndexOfAny([Comma<T>(), T.CreateTruncating('\r'), T.CreateTruncating('\n'), quote]);
        int end = length < 0 ? text.Length : from + length;
        bool isInside = end < text.Length && text[end] == quote;
        return new CsvField(
            end,
            isInside ? QuoteFault.Inside : QuoteFault.None,
            IsQuoted: false,
            IsFormula: false,
            IsEscaped: false
        );
    }

    private static CsvField Quoted<T>(ReadOnlySpan<T> text, int opened, T quote, bool isFormula)
        where T : unmanaged, IBinaryInteger<T>
    {
        int at = opened + 1;
        bool isEscaped = false;
        while (text[at..].IndexOf(quote) is >= 0 and int length)
        {
            at += length + 1;
            if (at == text.Length || text[at] != quote)
            {
                bool ends = at == text.Length || text[at] == Comma<T>() || LineEnds.First(text.Slice(at, 1)) == 0;
                return new CsvField(
                    at,
                    ends ? QuoteFault.None : QuoteFault.Unbalanced,
                    IsQuoted: true,
                    isFormula,
                    isEscaped
                );
            }

            isEscaped = true;
            at++;
        }

        return new CsvField(text.Length, QuoteFault.NeverClosed, IsQuoted: true, isFormula, isEscaped);
    }

    private static T Comma<T>()
        where T : unmanaged, IBinaryInteger<T> => T.CreateTruncating(',');
}
