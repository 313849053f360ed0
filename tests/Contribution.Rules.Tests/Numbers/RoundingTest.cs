using System.Globalization;
using Contribution.Rules.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Tests.Numbers;

public sealed class RoundingTest
{
    [Theory]
    // A hair below a half, the half, a hair above it; and on the step.
    [InlineData("1366.6949999", "0.01", "1366.69", "1366.70", "1366.69")]
    [InlineData("1366.695", "0.01", "1366.70", "1366.70", "1366.69")]
    [InlineData("1366.6950001", "0.01", "1366.70", "1366.70", "1366.69")]
    [InlineData("1366.69", "0.01", "1366.69", "1366.69", "1366.69")]
    [InlineData("1366.6900001", "0.01", "1366.69", "1366.70", "1366.69")]
    [InlineData("1366.6999999", "0.01", "1366.70", "1366.70", "1366.69")]
    [InlineData("0.0499999", "0.1", "0", "0.1", "0")]
    [InlineData("0.05", "0.1", "0.1", "0.1", "0")]
    [InlineData("0.0500001", "0.1", "0.1", "0.1", "0")]
    [InlineData("2.4999999", "1", "2", "3", "2")]
    [InlineData("2.5", "1", "3", "3", "2")]
    [InlineData("3.5", "1", "4", "4", "3")]
    [InlineData("2.5000001", "1", "3", "3", "2")]
    [InlineData("4.9999999", "10", "0", "10", "0")]
    [InlineData("5", "10", "10", "10", "0")]
    [InlineData("5.0000001", "10", "10", "10", "0")]
    [InlineData("0.075", "0.05", "0.1", "0.1", "0.05")]
    // Below zero a half goes away from zero, up is towards plus, down towards minus.
    [InlineData("-2.4999999", "1", "-2", "-2", "-3")]
    [InlineData("-2.5", "1", "-3", "-2", "-3")]
    [InlineData("-2.5000001", "1", "-3", "-2", "-3")]
    [InlineData("-2", "1", "-2", "-2", "-2")]
    [InlineData("-0.0049999", "0.01", "0", "0", "-0.01")]
    [InlineData("-0.005", "0.01", "-0.01", "0", "-0.01")]
    [InlineData("0", "0.01", "0", "0", "0")]
    public void Apply_rounds_by_each_mode(string value, string step, string halfUp, string up, string down)
    {
        Rounded(value, step, RoundingMode.HalfUp).Should().Be(Exact(halfUp));
        Rounded(value, step, RoundingMode.Up).Should().Be(Exact(up));
        Rounded(value, step, RoundingMode.Down).Should().Be(Exact(down));
    }

    [Theory]
    [InlineData("2.4999999", "1", "2", "2")]
    [InlineData("2.5", "1", "2", "2")]
    [InlineData("2.5000001", "1", "3", "3")]
    [InlineData("3.5", "1", "3", "4")]
    [InlineData("0.5", "1", "0", "0")]
    [InlineData("1366.695", "0.01", "1366.69", "1366.70")]
    [InlineData("1366.685", "0.01", "1366.68", "1366.68")]
    [InlineData("0.05", "0.1", "0", "0")]
    [InlineData("0.15", "0.1", "0.1", "0.2")]
    [InlineData("3", "2", "2", "4")]
    [InlineData("5", "2", "4", "4")]
    [InlineData("4", "1", "4", "4")]
    // Below zero a half goes towards zero, or to the even one.
    [InlineData("-2.5", "1", "-2", "-2")]
    [InlineData("-3.5", "1", "-3", "-4")]
    [InlineData("-3.5000001", "1", "-4", "-4")]
    public void Apply_rounds_a_half_down_or_to_the_even_step(
        string value,
        string step,
        string halfDown,
        string halfEven
    )
    {
        Rounded(value, step, RoundingMode.HalfDown).Should().Be(Exact(halfDown));
        Rounded(value, step, RoundingMode.HalfEven).Should().Be(Exact(halfEven));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.01")]
    public void Rounding_refuses_a_step_that_is_not_above_zero(string step)
    {
        Action create = () => _ = new Rounding(decimal.Parse(step, CultureInfo.InvariantCulture), RoundingMode.HalfUp);

        create.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Apply_does_not_round_two_thirds_as_a_half() =>
        new Rounding(0.01m, RoundingMode.HalfUp).Apply(new Rational(2, 3)).Should().Be(Exact("0.67"));

    [Fact]
    public void Apply_gives_a_step_less_than_a_step_away()
    {
        Gen<(Rational Value, Rounding Rounding)> any =
            from numerator in Gen.Choose(-1_000_000, 1_000_000)
            from denominator in Gen.Choose(1, 1200)
            from step in Gen.Elements(0.01m, 0.05m, 0.1m, 1m, 10m)
            from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
            select (new Rational(numerator, denominator), new Rounding(step, mode));
        Prop.ForAll(
                any.ToArbitrary(),
                the =>
                {
                    Rational step = Rational.From(the.Rounding.Step);
                    Rational rounded = the.Rounding.Apply(the.Value);
                    Rational moved = rounded - the.Value;
                    Rational size = moved.Sign < 0 ? -moved : moved;
                    return (rounded / step).IsInteger
                        && the.Rounding.Apply(rounded) == rounded
                        && the.Rounding.Mode switch
                        {
                            RoundingMode.Up => moved.Sign >= 0 && size < step,
                            RoundingMode.Down => moved.Sign <= 0 && size < step,
                            _ => size + size <= step,
                        };
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static Rational Rounded(string value, string step, RoundingMode mode) =>
        new Rounding(decimal.Parse(step, CultureInfo.InvariantCulture), mode).Apply(Exact(value));

    private static Rational Exact(string text) => Rational.From(decimal.Parse(text, CultureInfo.InvariantCulture));
}
