using System.Globalization;

namespace Contribution.Rules.Rosters.Writing;

/// <summary>Amounts and numbers as they are written.</summary>
internal static class WrittenFigure
{
    // A rate has at most twelve decimals, and fen two more.
    private const string ExactForm = "0.00############";

    /// <summary>A rounded amount, in yuan; nothing where there is none.</summary>
    public static string? Money(decimal? yuan) => yuan?.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>An exact product of which only the sum is rounded, in yuan; nothing where there is none.</summary>
    public static string? Exact(decimal? yuan) => yuan?.ToString(ExactForm, CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
