using System.Numerics;
using Contribution.Rules.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Tests.Numbers;

public sealed class RationalTest
{
    private static readonly Arbitrary<Rational> Any = (
        from numerator in Gen.Choose(-10_000, 10_000)
        from denominator in Gen.Choose(1, 10_000)
        from sign in Gen.Elements(-1, 1)
        select new Rational(numerator, sign * denominator)
    ).ToArbitrary();

    /// <summary>Numbers near the bounds of machine words, and far beyond them.</summary>
    private static readonly Arbitrary<Rational> AnySize = (
        from numerator in AnyWhole
        from denominator in AnyWhole.Where(whole => !whole.IsZero)
        select new Rational(numerator, denominator)
    ).ToArbitrary();

    private static Gen<BigInteger> AnyWhole =>
        from near in Gen.Elements(0, 1, 31, 32, 62, 63, 64, 100)
        from off in Gen.Choose(-3, 3)
        from sign in Gen.Elements(-1, 1)
        select sign * ((BigInteger.One << near) + off);

    [Fact]
    public void Arithmetic_is_exact_at_any_size() =>
        Prop.ForAll(
                AnySize,
                AnySize,
                (a, b) =>
                    a + b == Of((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a, b)
                    && a - b == Of((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a, b)
                    && a * b == Of(a.Numerator * b.Numerator, a, b)
                    && (b.Sign == 0 || a / b == new Rational(a.Numerator * b.Denominator, a.Denominator * b.Numerator))
                    && a.CompareTo(b) == (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator)
                    && a == b == (a.Numerator == b.Numerator && a.Denominator == b.Denominator)
                    && (a + b - b).GetHashCode() == a.GetHashCode()
                    && -(-a) == a
                    && a.Sign == a.Numerator.Sign
                    && a.IsInteger == a.Denominator.IsOne
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    private static Rational Of(BigInteger numerator, Rational a, Rational b) =>
        new(numerator, a.Denominator * b.Denominator);

    [Fact]
    public void Three_times_a_yearly_wage_by_twelve_is_exact()
    {
        Rational yearly = Rational.From(3) * Rational.From(27334) / Rational.From(12);

        yearly.Should().Be(Rational.From(6833.50m));
        (yearly == Rational.From(3) * Rational.From(2277.83m)).Should().BeFalse();
        (Rational.From(3) * Rational.From(2277.83m)).ToString().Should().Be("6833.49");
    }

    [Fact]
    public void Arithmetic_follows_the_laws_of_a_field() =>
        Prop.ForAll(
                Any,
                Any,
                Any,
                (a, b, c) =>
                    a + b == b + a
                    && a * b == b * a
                    && a + b + c == a + (b + c)
                    && a * b * c == a * (b * c)
                    && a * (b + c) == (a * b) + (a * c)
                    && a - b == -(b - a)
                    && a + Rational.Zero == a
                    && a * Rational.One == a
                    && (b == Rational.Zero || a / b * b == a)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_orders_as_numbers_do() =>
        Prop.ForAll(
                Any,
                Any,
                (a, b) =>
                    a < b == (a - b).Sign < 0
                    && a > b == b < a
                    && a <= b == !(a > b)
                    && a >= b == !(a < b)
                    && Math.Sign(a.CompareTo(b)) == (a - b).Sign
                    && a == b == (a.CompareTo(b) == 0)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Abs_gives_the_number_without_its_sign()
    {
        Rational.Abs(new Rational(-2, 3)).Should().Be(new Rational(2, 3));
        Rational.Abs(new Rational(2, 3)).Should().Be(new Rational(2, 3));
        Rational.Abs(Rational.Zero).Should().Be(Rational.Zero);
        Rational.Abs(new Rational(long.MinValue, 1)).Should().Be(-new Rational(long.MinValue, 1));
    }

    [Fact]
    public void Equal_numbers_are_neither_smaller_nor_greater()
    {
        Rational third = new(1, 3);
        Rational same = new(2, 6);

        (third < same, third > same).Should().Be((false, false));
        (third <= same, third >= same).Should().Be((true, true));
    }

    [Fact]
    public void Fractions_are_in_lowest_terms_with_the_sign_in_the_numerator() =>
        Prop.ForAll(
                Any,
                a =>
                    a.Denominator > 0
                    && BigInteger.GreatestCommonDivisor(a.Numerator, a.Denominator).IsOne
                    && a == new Rational(a.Numerator * -6, a.Denominator * -6)
                    && a.GetHashCode() == new Rational(a.Numerator * 7, a.Denominator * 7).GetHashCode()
                    && a.IsInteger == a.Denominator.IsOne
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Floor_gives_the_largest_whole_number_not_above() =>
        Prop.ForAll(Any, a => new Rational(a.Floor(), 1) <= a && a - new Rational(a.Floor(), 1) < Rational.One)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Decimals_are_converted_and_back_unchanged() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<decimal>(),
                value => Rational.From(value).ToDecimal() == value && Rational.From(value) == -Rational.From(-value)
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-7.9228162514264337593543950335")]
    [InlineData("0")]
    [InlineData("-0.00")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775808")]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709551616")]
    [InlineData("-184467440737095516.17")]
    public void Extremes_of_decimal_and_of_words_are_exact(string text)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Rational.From(value).ToDecimal().Should().Be(value);
    }

    [Fact]
    public void Product_equal_to_the_least_word_is_exact() =>
        (Rational.From(4611686018427387904m) * Rational.From(-2)).Should().Be(Rational.From(-9223372036854775808m));

    [Theory]
    [InlineData(1, 3, "1/3")]
    [InlineData(-1, 3, "-1/3")]
    [InlineData(1366698, 1000, "1366.698")]
    [InlineData(-5, 100, "-0.05")]
    [InlineData(7, 1, "7")]
    [InlineData(-70, 1, "-70")]
    [InlineData(0, 5, "0")]
    [InlineData(1, 1024, "0.0009765625")]
    [InlineData(13667, 6, "13667/6")]
    [InlineData(1, 32768, "0.000030517578125")]
    [InlineData(1, 65536, "1/65536")]
    public void ToString_writes_a_decimal_or_a_fraction(int numerator, int denominator, string text) =>
        new Rational(numerator, denominator).ToString().Should().Be(text);

    [Fact]
    public void Values_beyond_decimal_are_truncated_or_overflow()
    {
        new Rational(2, 3).ToDecimal().Should().Be(0.6666666666666666666666666666m);
        new Rational(-2, 3).ToDecimal().Should().Be(-0.6666666666666666666666666666m);
        new Rational(BigInteger.Pow(10, 28) * 10, 3).ToDecimal().Should().Be(33333333333333333333333333333m);
        ((Action)(() => new Rational(BigInteger.Pow(10, 29), 1).ToDecimal())).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Division_by_zero_throws()
    {
        ((Action)(() => _ = new Rational(1, 0))).Should().Throw<DivideByZeroException>();
        ((Action)(() => _ = Rational.One / Rational.Zero)).Should().Throw<DivideByZeroException>();
        default(Rational).Should().Be(Rational.Zero);
        default(Rational).Denominator.Should().Be(BigInteger.One);
        decimal.IsNegative(Rational.Zero.ToDecimal()).Should().BeFalse("zero has no sign");
    }
}
