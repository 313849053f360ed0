using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Input.Months;

/// <summary>Months as agencies and payrolls write them.</summary>
internal static partial class MonthText
{
    /// <summary>
    /// The month that a text names: <c>2011-01</c>, <c>201101</c>, <c>2011/1</c>, <c>2011年1月</c>, or a day in it, as
    /// <c>2011-01-31</c>, with a time or not. A month without its year is none. What <c>2011.1</c> names is not certain: spreadsheets make it of
    /// <c>2011.10</c> too.
    /// </summary>
    /// <returns>The month; null where the text names none.</returns>
    public static YearMonth? Read(string? text)
    {
        Match match = Form().Match(HalfWidth.Fold(ChineseNumber.InDigits((text ?? "").Trim())));
        if (!match.Success)
        {
            return null;
        }

        int number = int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return year >= 1 && number is >= 1 and <= YearMonth.PerYear ? new YearMonth(year, number) : null;
    }

    /// <summary>The month that two texts name together: <c>2010</c>, <c>2010年</c> or <c>2010年度</c>, and <c>1月</c> or <c>1</c>.</summary>
    /// <returns>The month; null where they name none.</returns>
    public static YearMonth? Read(string year, string month) =>
        Read($"{Number(year, '年')}年{Number(ChineseNumber.InDigits(month), '月')}月");

    private static string Number(string text, char unit) =>
        HalfWidth.Fold(text.Trim()).TrimEnd('度', '份').TrimEnd(unit);

    // The second separator is the first: 2011/1-3 names January to March, and no day.
    [GeneratedRegex(
        """
            ^(?<year>[0-9]{4})
            ( (?<month>[0-9]{2})
            | (?<mark>[-/]) (?<month>[0-9]{1,2}) (\k<mark>[0-9]{1,2} ([\ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?)?)?
            | \. (?<month>[0-9]{2}|[2-9])
            | \. (?<month>[0-9]{1,2}) \.[0-9]{1,2}
            | 年 (?<month>[0-9]{1,2}) (月份? ([0-9]{1,2}日)?)?
            )$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Form();
}
