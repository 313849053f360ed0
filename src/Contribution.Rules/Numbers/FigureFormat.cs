using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Contribution.Rules.Numbers;

/// <summary>Formats numbers as people and files have them, whatever the culture.</summary>
internal static class FigureFormat
{
    /// <summary>An amount in yuan, with two decimals.</summary>
    public static string Money(decimal yuan) => yuan.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>An amount in yuan, with two decimals; null where there is none.</summary>
    [return: NotNullIfNotNull(nameof(yuan))]
    public static string? Money(decimal? yuan) => yuan is decimal known ? Money(known) : null;

    /// <summary>An amount in yuan, with two decimals; a dash where there is none.</summary>
    public static string MoneyOrDash(decimal? yuan) => Money(yuan) ?? "-";

    /// <summary>
    /// An exact product in yuan, of which only the sum is rounded; null where there is none. A rate has at most twelve decimals,
    /// and fen two more.
    /// </summary>
    public static string? Exact(decimal? yuan) => yuan?.ToString("0.00############", CultureInfo.InvariantCulture);

    /// <summary>A number with its decimals, without trailing zeros.</summary>
    public static string Plain(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A ratio in per cent.</summary>
    public static string Percent(decimal ratio) => Plain(ratio * 100m) + "%";

    /// <summary>A day as files have it: <c>2011-06-30</c>; null where there is none.</summary>
    [return: NotNullIfNotNull(nameof(day))]
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number as it was given.</summary>
    public static string Text<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);
}
