using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Layouts;

namespace Contribution.Rules.Workbooks.Reading;

/// <summary>The month that the name of a sheet names: <c>2010年12月</c>, <c>12月</c>, <c>201012</c>.</summary>
internal static partial class SheetMonth
{
    /// <summary>The month; null is none, or more than one.</summary>
    public static string? In(string name) =>
        Plain().Match(name.Trim()) is { Success: true } plain ? plain.Groups["month"].Value : FormHead.MonthIn(name);

    /// <summary>Whether two names may be of one month: their months are the same, and their years where both have one.</summary>
    public static bool MayBe(string month, string other)
    {
        (int? Year, int Month)? one = Read(month);
        (int? Year, int Month)? two = Read(other);
        return one is null
            || two is null
            || (
                one.Value.Month == two.Value.Month
                && (one.Value.Year is null || two.Value.Year is null || one.Value.Year == two.Value.Year)
            );
    }

    private static (int? Year, int Month)? Read(string text) =>
        Written().Match(text.Trim()) is not { Success: true } match
            ? null
            : (
                match.Groups["year"] is { Success: true } year ? Number(year) : null,
                Number(match.Groups["month"])
            );

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?<month>(19|20)[0-9]{2}(0[1-9]|1[0-2]))(工资(表|条|单)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Plain();

    [GeneratedRegex(
        "^((?<year>[0-9]{4})[^0-9]*)?(?<month>[0-9]{1,2})[^0-9]*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Written();
}
