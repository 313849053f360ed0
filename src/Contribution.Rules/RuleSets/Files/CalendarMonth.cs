using System.Globalization;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>Months as <c>yyyy-MM</c>, and as the number of months since year 0.</summary>
internal static class CalendarMonth
{
    /// <summary>A month as faults describe it.</summary>
    public const string Form = "yyyy-MM";

    /// <summary>How many a year has.</summary>
    public const int PerYear = 12;

    /// <summary>After every month.</summary>
    public const int Never = int.MaxValue;

    /// <summary>The number of a month; null where the text names none.</summary>
    public static int? Parse(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly first)
            ? (first.Year * PerYear) + first.Month - 1
            : null;

    /// <summary>The numbers of the first and the last month of a calendar year.</summary>
    public static (int First, int Last) OfYear(int year) => (year * PerYear, (year * PerYear) + PerYear - 1);

    /// <summary>The month of a number.</summary>
    public static string Text(int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month / PerYear:D4}-{(month % PerYear) + 1:D2}");
}
