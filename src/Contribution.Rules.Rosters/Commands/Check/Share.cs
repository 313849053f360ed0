namespace Contribution.Rules.Rosters.Commands.Check;

/// <summary>Shares in percent.</summary>
internal static class Share
{
    /// <summary>A share in percent with two decimals, half up; null of nothing.</summary>
    public static decimal? Percent(int part, int whole) =>
        // The sum gives every share two decimals, 100.00 too.
        whole == 0
            ? null
            : Math.Round(100m * part / whole, 2, MidpointRounding.AwayFromZero) + 0.00m;
}
