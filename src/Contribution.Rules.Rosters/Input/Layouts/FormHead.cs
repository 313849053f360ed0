using System.Globalization;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Reads the values above a header that hold for all rows: <c>单位编号 | E-1</c> in two cells, <c>单位编号:E-1</c> in one, and in
/// itemised pay a month, such as 2010年12月 in the title. Values that are given twice and differ are ignored.
/// </summary>
internal static partial class FormHead
{
    // A title or a label is short. A long cell holds none, and would take the search quadratic time.
    private const int Longest = 200;
    private const int LongestTitle = 60;

    /// <summary>The values, each name once.</summary>
    /// <param name="rows">The rows above the header.</param>
    /// <param name="kind">The kind of list.</param>
    public static IEnumerable<HeadValue> Read(IEnumerable<TopRow> rows, ListKind kind)
    {
        TopRow[] above = [.. rows];
        IEnumerable<HeadValue> values = above
            .SelectMany(row => Pairs(row).Select(pair => (row.Line, pair.Key, pair.Value)))
            .Select(pair => (Name: NameOf(pair.Key, kind), pair.Value, pair.Line))
            .Where(pair => pair.Name is not null && pair.Value.Length > 0)
            .Select(pair => new HeadValue(pair.Name!, pair.Value, pair.Line));
        IEnumerable<HeadValue> months = kind.HasMonths ? above.SelectMany(MonthsOf) : [];
        return values
            .Concat(months)
            .GroupBy(value => value.Name)
            .Where(same => same.Select(value => value.Text).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(same => same.First());
    }

    /// <summary>The month that a title or the name of a sheet names; null is none, or more than one.</summary>
    public static string? MonthIn(string text)
    {
        if (text.Length > Longest || Months().IsMatch(text))
        {
            return null;
        }

        string[] months = [.. Month().Matches(ChineseNumber.InDigits(text)).Select(match => match.Value).Distinct()];
        return months is [string month] ? month : null;
    }

    /// <summary>The year in a title or beside a label such as 年度; null is none, or more than one.</summary>
    public static int? YearIn(IEnumerable<TopRow> rows) =>
        Years(rows, cell => cell.Length <= Longest) is [int year] ? year : null;

    /// <summary>The years that titles of lists name, or that stand beside a label such as 年度. Years in remarks are none.</summary>
    public static int[] TitleYears(IEnumerable<TopRow> rows) => Years(rows, IsTitle);

    /// <summary>The years beside a label of the contribution year, such as 缴费年度, which are never those of the wages.</summary>
    public static int[] ContributionYears(IEnumerable<TopRow> rows) =>
        [.. Labelled(rows, ContributionYearLabel()).Select(YearOf).Distinct()];

    /// <summary>The year of a list whose name says little else: <c>2009</c>, 2009年, 2009年度缴费名单; null is none.</summary>
    public static int? YearOfList(string name) =>
        ListName().Match(ChineseNumber.InDigits(name.Trim())) is { Success: true } match ? YearOf(match) : null;

    /// <summary>Whether a text names pay of several months under one name: <c>1-12月</c>.</summary>
    public static bool NamesMonths(string text) => text.Length <= Longest && Months().IsMatch(text);

    /// <summary>The months that stand beside a label, in the same cell or the next: <c>月份：2010年12月</c>.</summary>
    public static IEnumerable<string> LabelledMonths(TopRow row, ListKind kind) =>
        Pairs(row).Where(pair => NameOf(pair.Key, kind) == "month").Select(pair => pair.Value);

    /// <summary>Whether a text is the title of a list: …表, …名单, …明细.</summary>
    public static bool IsTitle(string text) => text.Length <= LongestTitle && Title().IsMatch(text);

    private static int[] Years(IEnumerable<TopRow> rows, Func<string, bool> mayName)
    {
        TopRow[] above = [.. rows];
        return
        [
            .. above
                .SelectMany(row => row.Cells.Where(mayName))
                .SelectMany(cell => Year().Matches(ChineseNumber.InDigits(cell)))
                .Concat(Labelled(above, YearLabel()))
                .Select(YearOf)
                .Distinct(),
        ];
    }

    /// <summary>Notes the year and the employer's name, for which lists of persons have no column.</summary>
    public static IEnumerable<Wording> Notes(IEnumerable<TopRow> rows, ListKind kind)
    {
        TopRow[] above = [.. rows];
        if (YearIn(above) is int year)
        {
            yield return new Wording($"表头上方写明年度 {year}", $"the text above the header states the year {year}");
        }

        string[] names =
        [
            .. above
                .SelectMany(Pairs)
                .Where(pair => KnownHeaders.Employers.NameOf(pair.Key) == "name" && kind.Known.NameOf(pair.Key) is null)
                .Select(pair => pair.Value)
                .Where(name => name.Length > 0)
                .Distinct(),
        ];
        if (names is [string employer])
        {
            yield return new Wording(
                $"表头上方的单位名称为“{employer}”",
                $"the text above the header names the employer \"{employer}\""
            );
        }
    }

    /// <summary>The years that stand beside a label.</summary>
    private static IEnumerable<Match> Labelled(IEnumerable<TopRow> rows, Regex label) =>
        rows.SelectMany(Pairs)
            .Where(pair => label.IsMatch(HeaderText.Bare(pair.Key)))
            .Select(pair => PlainYear().Match(pair.Value))
            .Where(match => match.Success);

    private static int YearOf(Match match) => int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);

    private static IEnumerable<HeadValue> MonthsOf(TopRow row) =>
        row.Cells.Select(MonthIn).OfType<string>().Select(month => new HeadValue("month", month, row.Line));

    /// <summary>
    /// Finds the column of a label in the head. A head has only values for many rows, so that ids of persons are
    /// excluded.
    /// </summary>
    private static string? NameOf(string key, ListKind kind) =>
        kind.Known.NameOf(key) is string name
        && (name is "employerId" or "month" || (name == "name" && kind == ListKind.Employers))
            ? name
            : null;

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

    /// <summary>The cells that are not empty, merged ones once.</summary>
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
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Pair();

    // A year before a month or a day is theirs.
    [GeneratedRegex(
        @"(?<![0-9])(?<year>(19|20)[0-9]{2})\s*年(度|份)?(?!\s*[0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(表|册|名单|清单|台账|明细)\s*([(\uFF08].*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^(?<year>(19|20)[0-9]{2})\s*年?度?(缴费|工资|基数|申报|名单|名册|人员|职工|参保|社保|养老|表)*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex ListName();

    [GeneratedRegex(
        @"^(?<year>(19|20)[0-9]{2})\s*年?度?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex PlainYear();

    [GeneratedRegex(
        @"^(缴费|应缴|参保|申报|所属|工资|核定|基数)?(年度|年份)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex YearLabel();

    [GeneratedRegex(
        @"^(缴费|应缴|参保|申报|核定|基数)(年度|年份)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex ContributionYearLabel();

    // Pay of several months under one name: the pay of each month is not known.
    [GeneratedRegex(
        """
            (?<![0-9]) (1[0-2]|0?[1-9]) \s* (月份?)? \s*
            [-\u2013\u2014\uFF0D~\uFF5E至到、,，和及与/&]+ \s*
            ([0-9]{4}\s*年\s*)? (1[0-2]|0?[1-9]) \s* 月
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Months();

    // A day is no month: it says when a list was made.
    [GeneratedRegex(
        """
            (?<![0-9])
            ( [0-9]{4} \s* 年 \s* (1[0-2]|0?[1-9]) \s* 月(份)? (?!\s*[0-9]{1,2}\s*日)
            | [0-9]{4} [-.] (1[0-2]|0[1-9]) (?![-./0-9])
            | (?<![0-9年\s]) (1[0-2]|0?[1-9]) \s* 月(份)? (?!\s*[0-9]{1,2}\s*日)
            )
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Month();
}
