using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Contribution.Rules.Rosters.Wages;

/// <summary>A month of pay.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct PayMonth(int Year, int Month)
{
    /// <summary>
    /// Reads <c>2010-01</c>, and what payrolls write instead: <c>201001</c>, <c>2010/1</c>, <c>2010.01</c>,
    /// <c>2010年1月</c>, or a day of the month as in <c>2010-01-31</c>. A month without its year is not read; what
    /// <c>2010.1</c> names is not certain: spreadsheets make it of <c>2010.10</c> too.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="month">The month.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out PayMonth month)
    {
        Match match = Written().Match(string.Concat(text.Trim().Select(ItemName.HalfWidth)));
        month = match.Success ? new PayMonth(Number(match, "year"), Number(match, "month")) : default;
        return month is { Year: >= 1900, Month: >= 1 and <= 12 };
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})((?<month>[0-9]{2})|(?<mark>[-/])(?<month>[0-9]{1,2})(\k<mark>[0-9]{1,2})?|\.(?<month>[0-9]{2}|[2-9])|\.(?<month>[0-9]{1,2})\.[0-9]{1,2}|年(?<month>[0-9]{1,2})月份?([0-9]{1,2}日)?)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Written();
}
