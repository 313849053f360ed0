using System.Globalization;
using System.Numerics;

namespace Contribution.Rules.Numbers;

/// <summary>
/// An exact fraction in lowest terms. Amounts and ratios are computed with it until the one rounding
/// that a rule set asks for, so that 3 × 27334 / 12 is 6833.50 and not a fen less.
/// </summary>
internal readonly record struct Rational : IComparable<Rational>
{
    private const int MostPlaces = 18;

    private static readonly BigInteger Mantissa = new(decimal.MaxValue);

    // Two longs where they fit, which is nearly always, else big integers in _large.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly Large? _large;

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
        (numerator, denominator) = (numerator / signed, denominator / signed);
        if (BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue)
        {
            (_numerator, _denominatorLessOne) = ((long)numerator, (long)denominator - 1);
        }
        else
        {
            _large = new Large(numerator, denominator);
        }
    }

    /// <summary>A fraction of two words; the denominator is not zero, and neither is the least of all words.</summary>
    private Rational(long numerator, long denominator)
    {
        long divisor = denominator == 1 ? 1 : CheckedWords.GreatestCommonDivisor(numerator, denominator);
        if (divisor != 1)
        {
            // Dividing takes longer than all else here.
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        (_numerator, _denominatorLessOne) =
            denominator < 0 ? (-numerator, -denominator - 1) : (numerator, denominator - 1);
    }

    /// <summary>A fraction that is in lowest terms.</summary>
    private Rational(long numerator, long denominatorLessOne, Large? large) =>
        (_numerator, _denominatorLessOne, _large) = (numerator, denominatorLessOne, large);

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One => new(1L, 1L);

    /// <summary>The numerator; it carries the sign.</summary>
    public BigInteger Numerator => _large is null ? _numerator : _large.Numerator;

    /// <summary>The denominator, at least 1.</summary>
    public BigInteger Denominator => _large is null ? WordDenominator : _large.Denominator;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _large is null ? Math.Sign(_numerator) : _large.Numerator.Sign;

    /// <summary>The value without its sign.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsInteger => _large is null ? _denominatorLessOne == 0 : _large.Denominator.IsOne;

    private long WordDenominator => _denominatorLessOne + 1;

    /// <summary>The exact value of a decimal.</summary>
    public static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        int places = (bits[3] >> 16) & 0xFF;
        if (bits[2] == 0 && bits[1] >= 0 && places <= MostPlaces)
        {
            long digits = ((long)bits[1] << 32) | (uint)bits[0];
            long power = 1;
            for (int place = 0; place < places; place++)
            {
                power *= 10;
            }

            return new Rational(bits[3] < 0 ? -digits : digits, power);
        }

        BigInteger mantissa =
            (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        return new Rational(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, places));
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
    public int CompareTo(Rational other)
    {
        if (AreWords(this, other))
        {
            if (_denominatorLessOne == other._denominatorLessOne)
            {
                return _numerator.CompareTo(other._numerator);
            }

            if (
                CheckedWords.TryMultiply(_numerator, other.WordDenominator, out long left)
                && CheckedWords.TryMultiply(other._numerator, WordDenominator, out long right)
            )
            {
                return left.CompareTo(right);
            }
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && _large == other._large;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _large?.GetHashCode() ?? (_numerator.GetHashCode() * 397) ^ _denominatorLessOne.GetHashCode();

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (AreWords(left, right))
        {
            (long one, long other) = (left.WordDenominator, right.WordDenominator);
            if (one == other && CheckedWords.TryAdd(left._numerator, right._numerator, out long sum))
            {
                return new Rational(sum, one);
            }

            if (
                CheckedWords.TryMultiply(left._numerator, other, out long first)
                && CheckedWords.TryMultiply(right._numerator, one, out long second)
                && CheckedWords.TryAdd(first, second, out sum)
                && CheckedWords.TryMultiply(one, other, out long common)
            )
            {
                return new Rational(sum, common);
            }
        }

        return new(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        );
    }

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The opposite.</summary>
    public static Rational operator -(Rational value) =>
        value._large is null
            ? new(-value._numerator, value._denominatorLessOne, null)
            : new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        AreWords(left, right)
        && CheckedWords.TryMultiply(left._numerator, right._numerator, out long numerator)
        && CheckedWords.TryMultiply(left.WordDenominator, right.WordDenominator, out long denominator)
            ? new(numerator, denominator)
            : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        right.Sign != 0
        && AreWords(left, right)
        && CheckedWords.TryMultiply(left._numerator, right.WordDenominator, out long numerator)
        && CheckedWords.TryMultiply(left.WordDenominator, right._numerator, out long denominator)
            ? new(numerator, denominator)
            : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

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
        if (_large is null && _denominatorLessOne == 0)
        {
            return _numerator.ToString(CultureInfo.InvariantCulture);
        }

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

    private static bool AreWords(Rational left, Rational right) => left._large is null && right._large is null;

    /// <summary>A fraction in lowest terms that words do not hold.</summary>
    private sealed record Large(BigInteger Numerator, BigInteger Denominator);
}
