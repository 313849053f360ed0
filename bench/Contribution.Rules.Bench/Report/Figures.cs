using System.Globalization;

namespace Contribution.Rules.Bench.Report;

/// <summary>Figures with three digits that mean something, and their unit.</summary>
internal static class Figures
{
    private static readonly (decimal Nanoseconds, string Unit)[] Units =
    [
        (1_000_000_000m, "s"),
        (1_000_000m, "ms"),
        (1_000m, "µs"),
        (1m, "ns"),
    ];

    /// <summary>A duration in the unit that suits it.</summary>
    public static string Time(decimal nanoseconds)
    {
        (decimal size, string unit) = Units.FirstOrDefault(one => nanoseconds >= one.Nanoseconds, Units[^1]);
        return $"{Digits(nanoseconds / size)} {unit}";
    }

    public static string Ratio(decimal ratio) => Digits(ratio);

    public static string BytesEach(decimal bytes) => $"{Digits(bytes)} B a person";

    public static string Megabytes(decimal bytes) => $"{Digits(bytes / 1_000_000m)} MB";

    private static string Digits(decimal figure) =>
        figure.ToString(
            figure switch
            {
                >= 100m => "N0",
                >= 10m => "N1",
                _ => "N2",
            },
            CultureInfo.InvariantCulture
        );
}
