using System.Numerics;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.NRules.Translation;

/// <summary>Rounds a base in decimal arithmetic that is exact: remainders and whole quotients only.</summary>
internal static class RoundedFen
{
    private const decimal FenPerYuan = 100m;

    /// <summary>The least multiple of a factor that makes the step whole too.</summary>
    public static Rational Factor(Rational factor, decimal step)
    {
        BigInteger places = Rational.From(step).Denominator;
        return factor * new Rational(places, BigInteger.GreatestCommonDivisor(factor.Numerator, places));
    }

    /// <summary>The base in fen, rounded to a whole step.</summary>
    /// <param name="value">The base times the factor; null is not known.</param>
    /// <param name="factor">The factor.</param>
    /// <param name="step">The step in yuan.</param>
    /// <param name="mode">How a value between two steps is rounded.</param>
    public static decimal? Fen(decimal? value, decimal factor, decimal step, RoundingMode mode)
    {
        if (value is not decimal scaled)
        {
            return null;
        }

        decimal size = step * factor;
        decimal rest = scaled % size;
        decimal whole = (scaled - rest) / size;
        decimal away = decimal.Sign(rest);
        int half = (Math.Abs(rest) * 2).CompareTo(size);
        decimal steps = mode switch
        {
            RoundingMode.Up => rest > 0 ? whole + 1 : whole,
            RoundingMode.Down => rest < 0 ? whole - 1 : whole,
            RoundingMode.HalfUp => half >= 0 ? whole + away : whole,
            RoundingMode.HalfDown => half > 0 ? whole + away : whole,
            RoundingMode.HalfEven => half > 0 || (half == 0 && whole % 2 != 0) ? whole + away : whole,
            _ => throw new NotSupportedException($"no rounding: {mode}"),
        };
        return steps * step * FenPerYuan;
    }

    /// <summary>Rounds a base that no decimal holds before it is rounded.</summary>
    public static decimal? ExactFen(Rational? value, Rounding rounding) =>
        value is Rational exact ? (rounding.Apply(exact) * Rational.From(FenPerYuan)).ToDecimal() : null;
}
