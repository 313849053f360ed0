namespace Contribution.Rules.Bench.Rosters;

/// <summary>
/// Wages that hit the bounds often: of 100, 10 within a fen of the floor or the ceiling, 15 below the floor, 10 above
/// the ceiling, in no order that a processor could learn.
/// </summary>
internal static class RosterWage
{
    /// <summary>60 % of 27334 / 12 yuan, in fen.</summary>
    private const long Floor = 136_670;

    /// <summary>300 % of 27334 / 12 yuan, in fen.</summary>
    private const long Ceiling = 683_350;

    /// <summary>A wage in fen.</summary>
    public static long Make(ref SplitMix64 random) =>
        random.Below(100) switch
        {
            < 5 => Floor - 1 + random.Below(3),
            < 10 => Ceiling - 1 + random.Below(3),
            < 25 => Between(ref random, 60_000, Floor),
            < 35 => Between(ref random, Ceiling + 1, 2_000_000),
            _ => Between(ref random, Floor, Ceiling + 1),
        };

    /// <summary>An amount in fen, from one to below another.</summary>
    public static long Between(ref SplitMix64 random, long from, long below) => from + random.Below(below - from);
}
