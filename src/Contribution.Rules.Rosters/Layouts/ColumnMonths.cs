using System.Collections.Immutable;
using Contribution.Rules.Rosters.Headers;

namespace Contribution.Rules.Rosters.Layouts;

/// <summary>
/// Finds columns of pay of another month than that of all rows: <c>2010年1月</c> and <c>2010年2月</c> over the same items, or
/// <c>1月工资</c> beside <c>2月工资</c>. Back pay (补发11月工资) is of the month it is paid in, and days (11月考勤) are no pay.
/// </summary>
internal static class ColumnMonths
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
        header.Replace(FormHead.MonthIn(header)!, "", StringComparison.Ordinal);
}
