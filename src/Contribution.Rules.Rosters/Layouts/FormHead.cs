using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Reading;

namespace Contribution.Rules.Rosters.Layouts;

/// <summary>
/// Reads what stands above a header for all rows: <c>单位编号 | E-1</c> in two cells, <c>单位编号:E-1</c> in one, and in
/// itemised pay a month, such as 2010年12月 in the title. What is said twice and differs is not taken.
/// </summary>
internal static partial class FormHead
{
    // A title or a label is short. A long cell holds none, and would take the search quadratic time.
    private const int Longest = 200;

    /// <summary>The values, each name once.</summary>
    /// <param name="rows">The rows above the header.</param>
    /// <param name="kind">What kind of list it is.</param>
    public static IEnumerable<HeadValue> Read(IEnumerable<TopRow> rows, ListKind kind)
    {
        TopRow[] above = [.. rows];
        IEnumerable<HeadValue> values = above
            .SelectMany(row => Pairs(row).Select(pair => (row.Line, pair.Key, pair.Value)))
            .Select(pair => (Name: NameOf(pair.Key, kind), pair.Value, pair.Line))
            .Where(pair => pair.Name is not null && pair.Value.Length > 0)
            .Select(pair => new HeadValue(pair.Name!, pair.Value, pair.Line));
        IEnumerable<HeadValue> months = kind.HasMonths ? above.SelectMany(Months) : [];
        return values
            .Concat(months)
            .GroupBy(value => value.Name)
            .Where(same => same.Select(value => value.Text).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(same => same.First());
    }

    /// <summary>The month that a title or the name of a sheet names; null is none, or more than one.</summary>
    public static string? MonthIn(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        string[] months = [.. Month().Matches(text).Select(match => match.Value).Distinct()];
        return months is [string month] ? month : null;
    }

    private static IEnumerable<HeadValue> Months(TopRow row) =>
        row.Cells.Select(MonthIn).OfType<string>().Select(month => new HeadValue("month", month, row.Line));

    /// <summary>Only what is the same for many rows stands in a head; ids of persons do not.</summary>
    private static string? NameOf(string key, ListKind kind) =>
        kind.Known.NameOf(key) is string name && name is "employerId" or "month" ? name : null;

    private static IEnumerable<(string Key, string Value)> Pairs(TopRow row)
    {
        string[] cells = [.. Unmerged(row).Where(cell => cell.Length <= Longest)];
        for (int at = 0; at < cells.Length; at++)
        {
            foreach (Match pair in Pair().Matches(cells[at]))
            {
                yield return (pair.Groups["key"].Value, CellText.Clean(pair.Groups["value"].Value));
            }

            if (at + 1 < cells.Length && !KnownHeaders.IsKnown(cells[at + 1]))
            {
                yield return (cells[at].TrimEnd(':', '\uFF1A'), cells[at + 1]);
            }
        }
    }

    /// <summary>The cells in which something stands, merged ones once.</summary>
    private static IEnumerable<string> Unmerged(TopRow row)
    {
        string before = "";
        foreach (string cell in row.Cells.Select(CellText.Clean).Where(cell => cell.Length > 0))
        {
            if (cell != before)
            {
                yield return cell;
            }

            before = cell;
        }
    }

    [GeneratedRegex(
        @"(?<key>[^\s:\uFF1A]+)\s*[:\uFF1A]\s*(?<value>[^\s:\uFF1A]+)(?=\s|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pair();

    // A day is no month: it says when a list was made.
    [GeneratedRegex(
        @"(?<![0-9])([0-9]{4}\s*年\s*(1[0-2]|0?[1-9])\s*月(份)?(?!\s*[0-9]{1,2}\s*日)|[0-9]{4}[-.](1[0-2]|0[1-9])(?![-./0-9])|(?<![0-9年\s])(1[0-2]|0?[1-9])\s*月(份)?(?!\s*[0-9]{1,2}\s*日))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Month();
}
