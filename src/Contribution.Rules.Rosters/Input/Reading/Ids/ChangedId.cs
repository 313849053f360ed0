using System.Text.RegularExpressions;
using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>
/// Finds ids that a spreadsheet or a program changed before the list was saved as text: <c>1.23457E+17</c> or <c>1.23E17</c> for 18 digits,
/// <c>3月1日</c> for <c>3-1</c>, the <c>#N/A</c> of a formula. The original id is lost.
/// </summary>
internal static partial class ChangedId
{
    private const int MonthLength = 3;
    private const int LongestDay = 11;

    private static readonly Wording Number = new(
        "编号被电子表格改成了科学计数法，原编号已丢失；请把该列设为文本格式后重新填写",
        "a spreadsheet turned the id into 1.23E+17 and lost digits: format the column as text and write it anew"
    );

    private static readonly Wording Day = new(
        "编号是日期，原编号可能已被电子表格改变；请把该列设为文本格式后重新填写",
        "the id is a date; a spreadsheet has most likely changed it: format the column as text and write it anew"
    );

    private static readonly Wording Error = new(
        "编号是错误值（公式出错）；请在电子表格中改正后再保存",
        "the id is an error value of a formula that failed: correct it in the spreadsheet and save the file again"
    );

    /// <summary>Why an id is none; null where it may be one.</summary>
    public static Wording? Reason(string id) =>
        Scientific().IsMatch(id) ? Number
        : Date().IsMatch(id) ? Day
        : ErrorValue.Is(id) || IsTooNarrow(id) ? Error
        : null;

    /// <summary>Whether an id of ASCII letters has to be looked at: never false where there is a reason, and seldom true.</summary>
    public static bool MayHaveReason(ReadOnlySpan<byte> id)
    {
        int at = id.IndexOfAny("+-/"u8);
        return id[0] == '#'
            || (id.IndexOfAny("Ee"u8) > 0 && id.Contains((byte)'.'))
            || (
                at >= 0
                && (
                    id[at..].Contains((byte)'+')
                    || (id.Length <= LongestDay && (IsMonth(id[..at]) || IsDay(id[..at], id[(at + 1)..])))
                )
            );
    }

    /// <summary>Whether a column was too narrow to show its value.</summary>
    private static bool IsTooNarrow(string id) => id.Length > 0 && id.All(letter => letter == '#');

    private static bool IsDay(ReadOnlySpan<byte> first, ReadOnlySpan<byte> rest) =>
        first.Length is 1 or 2 or 4
        && !first.ContainsAnyExceptInRange((byte)'0', (byte)'9')
        && (rest.IndexOfAny("-/"u8) is 1 or 2 || (rest.Length >= MonthLength && IsMonth(rest[..MonthLength])));

    private static bool IsMonth(ReadOnlySpan<byte> text)
    {
        Span<byte> lower = stackalloc byte[MonthLength];
        if (text.Length != MonthLength)
        {
            return false;
        }

        for (int place = 0; place < MonthLength; place++)
        {
            lower[place] = (byte)(text[place] | 0x20);
        }

        int at = "jan.feb.mar.apr.may.jun.jul.aug.sep.oct.nov.dec"u8.IndexOf(lower);
        return at >= 0 && !lower.Contains((byte)'.');
    }

    [GeneratedRegex(
        @"^([0-9](\.[0-9]+)?E\+[0-9]+|[0-9]\.[0-9]+E[0-9]{1,2})$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Scientific();

    [GeneratedRegex(
        """
            ^( (19|20)[0-9]{2} (-[0-9]{1,2}-|/[0-9]{1,2}/) [0-9]{1,2}
             | [0-9]{1,2}/[0-9]{1,2}/(19|20)[0-9]{2}
             | ((19|20)?[0-9]{2}年)? [0-9]{1,2}月 ([0-9]{1,2}日)?
             | [0-9]{1,2}- (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (-[0-9]{2,4})?
             | (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) -[0-9]{2}
             )$
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1
    )]
    private static partial Regex Date();
}
