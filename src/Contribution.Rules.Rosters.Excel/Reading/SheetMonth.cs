using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>The month that the name of a sheet names: <c>2010年12月</c>, <c>12月</c>, <c>201012</c>.</summary>
internal static partial class SheetMonth
{
    /// <summary>The month; null is none, or more than one.</summary>
    public static string? In(string name) =>
        Plain().Match(name.Trim()) is { Success: true } plain ? plain.Groups["month"].Value : FormHead.MonthIn(name);

    [GeneratedRegex(
        "^(?<month>(19|20)[0-9]{2}(0[1-9]|1[0-2]))(工资(表|条|单)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Plain();
}
