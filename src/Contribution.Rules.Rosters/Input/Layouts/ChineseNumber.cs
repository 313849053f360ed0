using System.Globalization;
using System.Text.RegularExpressions;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>Years and months in Chinese numerals: 二〇一〇年十一月.</summary>
internal static partial class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A text whose years and months are in digits: <c>2010年11月</c>.</summary>
    public static string InDigits(string text) =>
        text.AsSpan().ContainsAny('年', '月')
            ? Month().Replace(Year().Replace(text, match => string.Concat(match.Value.Select(Digit))), MonthOf)
            : text;

    private static string MonthOf(Match match) =>
        (
            match.Value[0] == '十' ? 10 + (match.Length > 1 ? Number(match.Value[1]) : 0) : Number(match.Value[0])
        ).ToString(CultureInfo.InvariantCulture);

    private static char Digit(char numeral) => (char)('0' + Number(numeral));

    private static int Number(char numeral) => Math.Max(0, Digits.IndexOf(numeral));

    [GeneratedRegex(
        "[〇○零一二三四五六七八九]{4}(?=\\s*年)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Year();

    [GeneratedRegex(
        "(?<![一二三四五六七八九十])(十[一二]?|[一二三四五六七八九])(?=月)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Month();
}
