using System.Globalization;
using System.Numerics;

namespace Contribution.Rules.Numbers;

/// <summary>
/// An exact fraction in lowest terms. Amounts and ratios are computed with it until the one rounding
/// that a rule set asks for, so that 3 × 27334 / 12 is 6833.50 and not a fen less.
/// </summary>
internal readonly record struct Rational : IComparable<Rational>
{
    private static readonly BigInteger Mantissa = new(decimal.MaxValue);

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        BigInteger signed = denominator.Sign < 0 ? -divisor : divisor;
        if (!signed.IsOne)
        {
            (numerator, denominator) = (numerator / signed, denominator / signed);
        }

        Numerator = numerator;
        DenominatorOrZero = denominator.IsOne ? BigInteger.Zero : denominator;
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator; it carries the sign.</summary>
    public BigInteger Numerator { get; private init; }

    /// <summary>The denominator, at least 1.</summary>
    public BigInteger Denominator => IsInteger ? BigInteger.One : DenominatorOrZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The value without its sign.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsInteger => DenominatorOrZero.IsZero;

    /// <summary>
    /// The denominator, or zero for one: the default is the number zero, and two whole numbers, which most operands
    /// are, are added and multiplied without a search for a common divisor.
    /// </summary>
    private BigInteger DenominatorOrZero { get; init; }

    /// <summary>The exact value of a decimal.</summary>
    public static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa =
            (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        return new Rational(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>The largest whole number that is not above the value.</summary>
    public BigInteger Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - BigInteger.One : quotient;
    }

    /// <summary>
    /// The value as a decimal: exact where a decimal can hold it, else cut off after as many digits as fit.
    /// For showing a figure, never for deciding on it.
    /// </summary>
    /// <exception cref="OverflowException">The value is larger than any decimal.</exception>
    public decimal ToDecimal()
    {
        int places = 28;
        BigInteger scaled = Numerator * BigInteger.Pow(10, places) / Denominator;
        while (places > 0 && (BigInteger.Abs(scaled) > Mantissa || (scaled % 10).IsZero))
        {
            scaled /= 10;
            places--;
        }

        decimal digits = (decimal)scaled;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(digits, bits);
        return new decimal(bits[0], bits[1], bits[2], digits < 0, (byte)places);
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        DenominatorOrZero == other.DenominatorOrZero
            ? Numerator.CompareTo(other.Numerator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new Rational { Numerator = left.Numerator + right.Numerator }
            : new Rational(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                left.Denominator * right.Denominator
            );

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The opposite.</summary>
    public static Rational operator -(Rational value) => value with { Numerator = -value.Numerator };

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new Rational { Numerator = left.Numerator * right.Numerator }
            : new Rational(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether the left value is the smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value is the greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value is not the greater.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value is not the smaller.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>A decimal where the value has one (<c>1366.698</c>), else a fraction (<c>13667/6</c>).</summary>
    public override string ToString()
    {
        BigInteger rest = Denominator;
        int twos = Divide(ref rest, 2);
        int fives = Divide(ref rest, 5);
        int places = Math.Max(twos, fives);
        if (!rest.IsOne || places > 15)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        }

        BigInteger scaled = Numerator * BigInteger.Pow(10, places) / Denominator;
        string digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string sign = scaled.Sign < 0 ? "-" : "";
        return places == 0 ? sign + digits : $"{sign}{digits[..^places]}.{digits[^places..]}";
    }

    private static int Divide(ref BigInteger value, int factor)
    {
        int times = 0;
        while ((value % factor).IsZero)
        {
            value /= factor;
            times++;
        }

        return times;
    }
}
