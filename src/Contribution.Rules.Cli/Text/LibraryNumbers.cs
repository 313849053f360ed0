using System.Globalization;

namespace Contribution.Rules.Cli.Text;

/// <summary>Numbers as people read them.</summary>
internal static class LibraryNumbers
{
    /// <summary>Yuan with two decimals.</summary>
    public static string Money(decimal yuan) => yuan.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>The same; a dash where there is no amount.</summary>
    public static string MoneyOrNone(decimal? yuan) => yuan is decimal known ? Money(known) : "-";

    /// <summary>A ratio in per cent.</summary>
    public static string Percent(decimal ratio) =>
        (ratio * 100m).ToString("0.######", CultureInfo.InvariantCulture) + "%";
}
