namespace Contribution.Rules.Numbers;

/// <summary>Rounds whole numbers to whole steps: the same as <see cref="Rounding"/>, in machine words.</summary>
internal static class WholeSteps
{
    /// <summary>Rounds a value to a number of steps.</summary>
    public static long Count(long value, long step, RoundingMode mode)
    {
        (long whole, long rest) = Math.DivRem(value, step);
        if (rest == 0)
        {
            return whole;
        }

        int away = rest < 0 ? -1 : 1;
        return mode switch
        {
            RoundingMode.Down => rest < 0 ? whole - 1 : whole,
            RoundingMode.Up => rest < 0 ? whole : whole + 1,
            _ when StaysBelow(Math.Abs(rest), step, mode, long.IsEvenInteger(whole)) => whole,
            _ => whole + away,
        };
    }

    private static bool StaysBelow(long rest, long step, RoundingMode mode, bool evenBelow) =>
        rest < step - rest
        || (rest == step - rest && (mode == RoundingMode.HalfDown || (mode == RoundingMode.HalfEven && evenBelow)));
}
