using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Headers;

namespace Contribution.Rules.Rosters.Input.Layouts;

/// <summary>
/// Finds columns of pay of another month than that of all rows: <c>2010年1月</c> and <c>2010年2月</c> over the same items, or
/// <c>1月工资</c> beside <c>2月工资</c>; or of several months, such as <c>一季度</c>. Back pay (补发11月工资) is of the month it is paid in, and days (11月考勤) are no pay.
/// </summary>
internal static partial class ColumnMonths
{
    private const char BackPay = '补';

    /// <summary>The header of such a column; null is none.</summary>
    /// <param name="headers">The headers.</param>
    /// <param name="month">The month of all rows.</param>
    public static string? Other(ImmutableArray<string> headers, string month)
    {
        (string Header, string[] Parts)[] columns =
        [
            .. headers
                .Where(header => !header.Contains(BackPay))
                .Select(header => (Header: header, Parts: header.Split(JoinedHeader.Between)))
                .Where(column => !Array.Exists(column.Parts, ListWords.IsWork)),
        ];
        return columns.FirstOrDefault(column => column.Parts.SkipLast(1).Any(IsOther)).Header
            ?? columns.FirstOrDefault(column => Period().IsMatch(HeaderText.Bare(column.Parts[^1]))).Header
            ?? columns
                .Where(column => FormHead.MonthIn(column.Parts[^1]) is not null)
                .GroupBy(column => Without(column.Parts[^1]))
                .Where(same => same.Select(column => column.Parts[^1]).Distinct(StringComparer.Ordinal).Skip(1).Any())
                .SelectMany(same => same)
                .FirstOrDefault(column => IsOther(column.Parts[^1]))
                .Header;

        bool IsOther(string part) => FormHead.MonthIn(part) is string other && !MonthName.MayBe(month, other);
    }

    private static string Without(string header) =>
        ChineseNumber.InDigits(header).Replace(FormHead.MonthIn(header)!, "", StringComparison.Ordinal);

    // A bonus for a quarter or a year (季度奖, 年度绩效) is paid in one month.
    [GeneratedRegex(
        """
            ^( 第?[一二三四1-4]季度 (应发|税前)? (工资|薪资|薪酬|收入|合计|小计|总额)*
             | ([上下]半年|全年|年度?) (应发|税前)? (工资|薪资|薪酬|收入|合计|小计|总额)+
             )$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Period();
}
