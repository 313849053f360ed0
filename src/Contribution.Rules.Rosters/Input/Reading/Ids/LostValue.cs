using System.Globalization;

namespace Contribution.Rules.Rosters.Input.Reading.Ids;

/// <summary>
/// An identifying value of which a workbook holds a part or none. It is marked as damaged, so that its
/// row is rejected; behind that stands a sign that no text has, so that the reason is known.
/// </summary>
internal static class LostValue
{
    /// <summary>The mark after the remaining part of the value.</summary>
    public const string Mark = "\uFFFD\uFDD0";

    private const int DayLength = 10;

    private static readonly Wording Digits = new(
        "编号是超过 15 位的数字，Excel 只保留 15 位，其余已丢失；请把该列设为文本格式后重新填写",
        "a number of more than 15 digits; Excel keeps 15 and has lost the others: format the column as text and write it anew"
    );

    private static readonly Wording Date = new(
        "编号单元格是日期，原编号可能已被 Excel 改变；请把该列设为文本格式后重新填写",
        "the cell of an id is a date; Excel has most likely changed the id: format the column as text and write it anew"
    );

    private static readonly Wording Nothing = new(
        "编号单元格没有编号（公式出错或未计算，或者是小数、逻辑值）；请在 Excel 中改正、重算并保存",
        "the cell of an id has no value (a formula that failed or was never calculated), or a fraction or truth value: correct it in Excel and save the file again"
    );

    /// <summary>Why a row with such a value is rejected; null where it has none.</summary>
    public static Wording? Reason(string row)
    {
        int at = row.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 ? null
            : IsDay(row, at) ? Date
            : at > 0 && char.IsAsciiDigit(row[at - 1]) && IsNumber(row, at) ? Digits
            : Nothing;
    }

    /// <summary>The row as people see it: damaged, without the sign.</summary>
    public static string Shown(string row) => row.Replace(Mark, Mark[..1], StringComparison.Ordinal);

    /// <summary>Whether a day such as <c>2011-01-05</c> ends before a place.</summary>
    private static bool IsDay(string row, int end) =>
        end >= DayLength
        && DateOnly.TryParseExact(
            row.AsSpan(end - DayLength, DayLength),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        );

    /// <summary>Whether the field that ends before a place has digits only; a formula begins with <c>=</c>.</summary>
    private static bool IsNumber(string row, int end)
    {
        int from = end;
        while (from > 0 && char.IsAsciiDigit(row[from - 1]))
        {
            from--;
        }

        return from == 0 || row[from - 1] is ',' or '-';
    }
}
