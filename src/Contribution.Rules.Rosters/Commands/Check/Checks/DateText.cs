using System.Globalization;

namespace Contribution.Rules.Rosters.Commands.Check.Checks;

/// <summary>Dates as lists have them.</summary>
internal static class DateText
{
    // Spreadsheets and databases write the time of day after a day, mostly midnight.
    private static readonly string[] Days =
    [
        .. from day in new[] { "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日" }
        from time in new[] { "", " H:mm", " H:mm:ss.FFF", "'T'H:mm:ss.FFF" }
        select day + time,
    ];

    private static readonly string[] Months = ["yyyy-M", "yyyy/M", "yyyy.M", "yyyyMM", "yyyy年M月"];

    /// <summary>The day, of a month its first; null is no date.</summary>
    public static DateOnly? Read(string text) => Exactly(text, Days) ?? Exactly(text, Months);

    /// <summary>Whether a date names its day.</summary>
    public static bool NamesDay(string text) => Exactly(text, Days) is not null;

    private static DateOnly? Exactly(string text, string[] forms) =>
        DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
            ? DateOnly.FromDateTime(time)
            : null;
}
