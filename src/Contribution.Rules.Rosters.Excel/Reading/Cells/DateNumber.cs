using System.Globalization;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>Dates as workbooks have them: days since the end of 1899, or in some files since the beginning of 1904.</summary>
internal static class DateNumber
{
    private const int LastDay = 2_958_465;
    private const int From1900To1904 = 1462;
    private const int NoDay = 60;
    private static readonly DateOnly Before1900 = new(1899, 12, 31);

    /// <summary>The day, as in <c>2011-06-30</c>, or the month, as in <c>2011-06</c>.</summary>
    /// <param name="number">The number; its fraction is the time of day, and is ignored.</param>
    /// <param name="form">Whether it is a day or a month.</param>
    /// <param name="since1904">Whether the workbook counts from 1904.</param>
    /// <returns>The text; null where the number is no date, such as a time of day alone.</returns>
    public static string? Text(decimal number, NumberForm form, bool since1904)
    {
        if (form == NumberForm.Number || number < 1m || number >= LastDay + 1m)
        {
            return null;
        }

        int day = (int)decimal.Truncate(number) + (since1904 ? From1900To1904 : 0);
        if (day > LastDay)
        {
            return null;
        }

        // Excel takes 1900 for a leap year. Its 29 February is no date, and the reader says so.
        string text =
            day == NoDay
                ? "1900-02-29"
                : Before1900.AddDays(day > NoDay ? day - 1 : day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return form == NumberForm.Month ? text[.."yyyy-MM".Length] : text;
    }
}
