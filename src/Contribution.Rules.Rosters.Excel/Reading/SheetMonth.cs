using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Layouts;

namespace Contribution.Rules.Rosters.Excel.Reading;

/// <summary>The month that the name of a sheet names: <c>2010年12月</c>, <c>10年12月</c>, <c>十二月</c>, <c>201012</c>.</summary>
internal static partial class SheetMonth
{
    /// <summary>The month; null is none, or more than one.</summary>
    public static string? In(string name)
    {
        string text = ChineseNumber.InDigits(name.Trim());
        return Plain().Match(text) is { Success: true } plain ? plain.Groups["month"].Value
            : ShortYear().IsMatch(text) ? FormHead.MonthIn($"20{text}")
            : FormHead.MonthIn(name);
    }

    /// <summary>The month of a sheet whose name is a number from 1 to 12; else null. Such numbers may count pages too.</summary>
    public static string? InNumber(string name) => Number().IsMatch(name.Trim()) ? $"{name.Trim()}月" : null;

    [GeneratedRegex(
        "^(工资(表|条|单)?)?(?<month>(19|20)[0-9]{2}(0[1-9]|1[0-2]))(工资(表|条|单)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Plain();

    [GeneratedRegex(
        "^[0-9]{2}年(?:1[0-2]|0?[1-9])月份?(工资(表|条|单)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex ShortYear();

    [GeneratedRegex(
        "^(1[0-2]|0?[1-9])$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Number();
}
