using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Contribution.Rules.Rosters.Commands.Diff;

/// <summary>A quantile of differences, by the nearest rank: it is always one of them, exact to the fen.</summary>
/// <param name="Percent">The number of a hundred that are not above it; 0 is the least of all.</param>
/// <param name="Value">The difference in yuan a month.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Quantile(int Percent, decimal Value)
{
    private static readonly int[] Percents = [0, 10, 25, 50, 75, 90, 100];

    /// <summary>
    /// The least, the 10th, 25th, 50th, 75th and 90th percentile and the greatest; none of no differences. Of n in
    /// rising order the p-th percentile has the rank p × n / 100, rounded up.
    /// </summary>
    public static ImmutableArray<Quantile> Compute(IEnumerable<decimal> differences)
    {
        decimal[] rising = [.. differences.Order()];
        return rising.Length == 0
            ? []
            : [.. Percents.Select(percent => new Quantile(percent, rising[Rank(percent, rising.Length) - 1]))];
    }

    private static int Rank(int percent, int count) => (int)Math.Max(1L, (((long)percent * count) + 99) / 100);
}
