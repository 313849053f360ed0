using System.Text.RegularExpressions;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Recognizes titles of pay that is not that of one month: 全年, 第一季度, 截至2010年12月累计, 1-12月. Such pay under the month of an
/// option would be that of one month, and its average several times too high.
/// </summary>
internal static partial class SeveralMonths
{
    /// <summary>The first title above a header that names several months; null is none.</summary>
    public static string? InTitles(IEnumerable<TopRow> rows) =>
        rows.SelectMany(row => row.Cells).FirstOrDefault(cell => FormHead.IsTitle(cell) && AreIn(cell));

    /// <summary>Whether a title, or the name of a sheet, names several months.</summary>
    public static bool AreIn(string title) =>
        Summed().IsMatch(title)
        || (FormHead.MonthIn(title) is null && (Period().IsMatch(title) || FormHead.NamesMonths(title)));

    [GeneratedRegex(
        "全年(?!一次性)|累计(?!预扣|减除|专项)|截至(?!日|时间)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Summed();

    // A tax on sums of the year (累计预扣) and a bonus for the year or a quarter are of the month in which they are paid.
    // With a month beside it, a quarter or a summary is that of the month.
    [GeneratedRegex(
        "季度(?!.{0,3}奖)|[上下]半年|年度?.{0,8}汇总",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Period();
}
