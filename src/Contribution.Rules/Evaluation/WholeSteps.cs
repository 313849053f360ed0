using System.Numerics;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation;

/// <summary>Rounds whole numbers to whole steps: the same as <see cref="Rounding"/>, in machine integers.</summary>
internal static class WholeSteps
{
    /// <summary>How many steps a value is, rounded.</summary>
    public static T Count<T>(T value, T step, RoundingMode mode)
        where T : struct, IBinaryInteger<T>
    {
        T whole = value / step;
        T rest = value - (whole * step);
        if (T.IsZero(rest))
        {
            return whole;
        }

        return mode switch
        {
            RoundingMode.Down => T.IsNegative(rest) ? whole - T.One : whole,
            RoundingMode.Up => T.IsNegative(rest) ? whole : whole + T.One,
            _ when StaysBelow(T.Abs(rest), step, mode, T.IsEvenInteger(whole)) => whole,
            _ => T.IsNegative(rest) ? whole - T.One : whole + T.One,
        };
    }

    private static bool StaysBelow<T>(T rest, T step, RoundingMode mode, bool evenBelow)
        where T : struct, IBinaryInteger<T> =>
        rest + rest < step
        || (rest + rest == step && (mode == RoundingMode.HalfDown || (mode == RoundingMode.HalfEven && evenBelow)));
}
