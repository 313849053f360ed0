using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Finds a statement beside the columns that amounts are in a unit other than yuan: <c>单位：万元</c>, <c>以万元为单位</c>, a title with
/// <c>（万元）</c>, a row of units below the header.
/// </summary>
internal static partial class StatedUnit
{
    // A remark is short. A long cell is none, and would take the search quadratic time.
    private const int Longest = 200;

    // Each unit has one of them.
    private static readonly SearchValues<char> Letters = SearchValues.Create("元币万千角分");

    private static readonly byte[][] Units = [.. HeaderText.LongUnits.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] AfterLabel =
    [
        .. new[] { ":", "\uFF1A", "为", "是", "均", " ", "万", "千", "角", "分" }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>The unit that rows of the list state; null is none.</summary>
    public static string? In(IEnumerable<TopRow> rows) => rows.Select(In).FirstOrDefault(unit => unit is not null);

    /// <summary>The unit that a row of the list states; null is none.</summary>
    public static string? In(TopRow row) =>
        !MayState(row) ? null
        : row.Cells.Where(cell => cell.Length > 0).All(HeaderText.IsUnit) ? UnitOf(row.Cells)
        : Find(row);

    /// <summary>
    /// The unit that rows beside the list state in words; null is none. Units without words may be choices, and where yuan is
    /// stated too, the other unit is named for another reason.
    /// </summary>
    public static string? Beside(IEnumerable<TopRow> rows)
    {
        TopRow[] all = [.. rows];
        return IsYuan(all) ? null : all.Where(MayState).Select(Find).FirstOrDefault(unit => unit is not null);
    }

    private static bool MayState(TopRow row) => Array.Exists(row.Cells, cell => cell.AsSpan().ContainsAny(Letters));

    private static string? Find(TopRow row)
    {
        string[] cells = [.. row.Texts.Where(cell => cell.Length <= Longest)];
        IEnumerable<string> stated =
        [
            .. cells.Where(cell => !ListWords.OtherTable.AreIn(cell)).SelectMany(Remarks),
            .. cells.Where(cell => cells.Length == 1 || FormHead.IsTitle(cell)).SelectMany(InBrackets),
            .. cells.Zip(cells.Skip(1)).Where(pair => Label().IsMatch(pair.First)).Select(pair => pair.Second),
        ];
        return UnitOf(stated);
    }

    private static string? UnitOf(IEnumerable<string> texts) =>
        texts.Select(HeaderText.UnitIn).FirstOrDefault(unit => unit is not null);

    /// <summary>Whether rows state that amounts are in yuan.</summary>
    public static bool IsYuan(IEnumerable<TopRow> rows) =>
        rows.SelectMany(row => row.Cells).Any(cell => cell.Length <= Longest && Yuan().IsMatch(cell));

    /// <summary>Whether rows in UTF-8 may state a unit.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> rows) =>
        HasLabel(rows) || ((rows.IndexOf("元"u8) >= 0 || rows.IndexOf("港币"u8) >= 0) && HasUnit(rows));

    private static bool HasUnit(ReadOnlySpan<byte> rows)
    {
        foreach (byte[] unit in Units)
        {
            if (rows.IndexOf(unit) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLabel(ReadOnlySpan<byte> rows)
    {
        ReadOnlySpan<byte> label = "单位"u8;
        for (int at = rows.IndexOf(label); at >= 0; at = rows.IndexOf(label))
        {
            rows = rows[(at + label.Length)..];
            foreach (byte[] next in AfterLabel)
            {
                if (rows.StartsWith(next))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> Remarks(string cell) =>
        Remark()
            .Matches(cell)
            .SelectMany(match => match.Groups["unit"].Captures)
            .Select(unit => unit.Value)
            .Concat(
                Counted().Matches(cell).Select(match => match.Groups["unit"].Value).Where(unit => !unit.Contains('/'))
            );

    private static IEnumerable<string> InBrackets(string cell) =>
        Bracket().Matches(cell).Select(match => match.Groups["unit"].Value);

    [GeneratedRegex(
        """
            单位 \s* (均?[为是]|[:\uFF1A])? \s*
            (?<unit>[^\s()\uFF08\uFF09:\uFF1A,\uFF0C、。;\uFF1B]+)
            ( [,\uFF0C、] \s* (?<unit>[^\s()\uFF08\uFF09:\uFF1A,\uFF0C、。;\uFF1B]+) )*
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Remark();

    [GeneratedRegex(
        """
            以 \s* (?<unit>[^\s以,\uFF0C。;\uFF1B]{1,6}?) \s* (为|作为?) \s* (货币|金额|计量|计算|填报|填写)* \s* 单位
            | [以按] \s* (?<unit>[^\s以按,\uFF0C。;\uFF1B]{2,6}?) \s* (计|填|统计|列示)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"[(\uFF08\[【〔](?<unit>[^()\uFF08\uFF09\[\]【】〔〕]{1,12})[)\uFF09\]】〕]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Bracket();

    [GeneratedRegex(
        @"^(货币|金额|计量)?单位\s*[:\uFF1A]?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"(单位\s*([:\uFF1A]|[为是])?\s*(人民币)?元|以(人民币)?元(为|作为?)|[(\uFF08]\s*(人民币)?元(/月)?\s*[)\uFF09])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Yuan();
}
