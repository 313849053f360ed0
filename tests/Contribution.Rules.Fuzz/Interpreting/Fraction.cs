using System.Globalization;
using System.Numerics;

namespace Contribution.Rules.Fuzz.Interpreting;

/// <summary>An exact number: a numerator over a positive denominator, in lowest terms.</summary>
internal readonly record struct Fraction
{
    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        int sign = denominator.Sign;
        (Numerator, Denominator) = (sign * numerator / divisor, sign * denominator / divisor);
    }

    public static Fraction Zero { get; } = From(0);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + (b * From(-1));

    public static Fraction operator *(Fraction a, Fraction b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) =>
        new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static Fraction From(BigInteger whole) => new(whole, BigInteger.One);

    /// <summary>The number that a decimal literal says; JSON's exponents are read too.</summary>
    public static Fraction Parse(string text)
    {
        string[] parts = text.Split('e', 'E');
        string[] digits = parts[0].Split('.');
        string decimals = digits.Length > 1 ? digits[1] : "";
        BigInteger all = BigInteger.Parse(digits[0] + decimals, CultureInfo.InvariantCulture);
        int exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        int shift = exponent - decimals.Length;
        return shift < 0 ? new(all, BigInteger.Pow(10, -shift)) : From(all * BigInteger.Pow(10, shift));
    }

    public int CompareWith(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest multiple of a step, by the mode's name in rule files.</summary>
    public Fraction Round(Fraction step, string mode)
    {
        Fraction steps = this / step;
        BigInteger below = BigInteger.DivRem(steps.Numerator, steps.Denominator, out BigInteger rest);
        if (rest.Sign < 0)
        {
            (below, rest) = (below - 1, rest + steps.Denominator);
        }

        int half = (2 * rest).CompareTo(steps.Denominator);
        bool up = mode switch
        {
            "up" => !rest.IsZero,
            "down" => false,
            "halfUp" => half > 0 || (half == 0 && steps.Numerator.Sign > 0),
            "halfDown" => half > 0 || (half == 0 && steps.Numerator.Sign < 0),
            "halfEven" => half > 0 || (half == 0 && !below.IsEven),
            _ => throw new InvalidOperationException($"no such rounding: {mode}"),
        };
        return From(up ? below + 1 : below) * step;
    }

    /// <summary>A number of whole fen with two decimals.</summary>
    public string InFen()
    {
        Fraction fen = Round(From(1) / From(100), "halfUp") * From(100);
        string digits = BigInteger.Abs(fen.Numerator).ToString("D3", CultureInfo.InvariantCulture);
        return $"{(fen.Numerator.Sign < 0 ? "-" : "")}{digits[..^2]}.{digits[^2..]}";
    }
}
