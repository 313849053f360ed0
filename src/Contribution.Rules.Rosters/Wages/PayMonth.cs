using System.Text.RegularExpressions;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>A month of pay as payrolls write it.</summary>
internal static partial class PayMonth
{
    private const int EarliestYear = 1900;

    /// <summary>
    /// Reads <c>2010-01</c>, and what payrolls write instead: <c>201001</c>, <c>2010/1</c>, <c>2010.01</c>,
    /// <c>2010年1月</c>, or a day of the month as in <c>2010-01-31</c>. A month without its year is not read; what
    /// <c>2010.1</c> names is not certain: spreadsheets make it of <c>2010.10</c> too.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="month">The month.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out YearMonth month)
    {
        Match match = Written().Match(string.Concat(text.Trim().Select(HalfWidth.Fold)));
        string written = $"{match.Groups["year"].Value}-{match.Groups["month"].Value.PadLeft(2, '0')}";
        return YearMonth.TryParse(written, out month) && month.Year >= EarliestYear;
    }

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})((?<month>[0-9]{2})|(?<mark>[-/])(?<month>[0-9]{1,2})(\k<mark>[0-9]{1,2})?|\.(?<month>[0-9]{2}|[2-9])|\.(?<month>[0-9]{1,2})\.[0-9]{1,2}|年(?<month>[0-9]{1,2})月份?([0-9]{1,2}日)?)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Written();
}
