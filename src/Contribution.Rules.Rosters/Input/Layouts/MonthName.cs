using System.Globalization;
using System.Text.RegularExpressions;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>Compares the names of months, such as <c>12月</c> and <c>2010-12</c>.</summary>
internal static partial class MonthName
{
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
            : (match.Groups["year"] is { Success: true } year ? Number(year) : null, Number(match.Groups["month"]));

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^((?<year>[0-9]{4})[^0-9]*)?(?<month>[0-9]{1,2})[^0-9]*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Written();
}
