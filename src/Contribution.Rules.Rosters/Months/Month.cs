using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Contribution.Rules.Rosters;

/// <summary>A calendar month (年月).</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 12.</param>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct Month(int Year, int Number) : IComparable<Month>
{
    /// <summary>How many a year has.</summary>
    public const int PerYear = 12;

    private int Index => (Year * PerYear) + Number;

    /// <summary>
    /// The month that a text names: <c>2011-01</c>, <c>201101</c>, <c>2011/1</c>, <c>2011年1月</c>, or a day in it. What
    /// <c>2011.1</c> names is not certain: spreadsheets make it of <c>2011.10</c> too.
    /// </summary>
    /// <returns>The month; null where the text names none.</returns>
    public static Month? Parse(string? text)
    {
        Match match = Form().Match(text?.Trim() ?? "");
        if (!match.Success)
        {
            return null;
        }

        int number = int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return number is >= 1 and <= PerYear ? new Month(year, number) : null;
    }

    /// <summary>How many months later another one is; negative where it is earlier.</summary>
    public int Until(Month later) => later.Index - Index;

    /// <summary>The month so many months later.</summary>
    public Month Plus(int months)
    {
        int index = Index + months - 1;
        return new Month(index / PerYear, (index % PerYear) + 1);
    }

    /// <inheritdoc/>
    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    /// <summary>The month as <c>2011-01</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number:D2}");

    /// <summary>Whether it is earlier.</summary>
    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    /// <summary>Whether it is later.</summary>
    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    /// <summary>Whether it is not later.</summary>
    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    /// <summary>Whether it is not earlier.</summary>
    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})((?<month>[0-9]{2})|年(?<month>[0-9]{1,2})月?|[-/](?<month>[0-9]{1,2})([-/][0-9]{1,2})?|\.(?<month>[0-9]{2}|[2-9])|\.(?<month>[0-9]{1,2})\.[0-9]{1,2})$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
