using System.Numerics;
using Contribution.Rules.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Tests.Numbers;

public sealed class WholeStepsTest
{
    [Fact]
    public void Whole_steps_round_as_exact_numbers_do() =>
        Prop.ForAll(
                Gen.Choose(-100_000, 100_000).ToArbitrary(),
                Gen.Choose(1, 5_000).ToArbitrary(),
                Gen.Elements(Enum.GetValues<RoundingMode>()).ToArbitrary(),
                Agree
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    /// <summary>Where modes differ most, and chance seldom comes: on a half, and one beside it.</summary>
    [Fact]
    public void Halves_are_rounded_as_exact_numbers_are() =>
        Prop.ForAll(
                Gen.Choose(-1_000, 1_000).ToArbitrary(),
                Gen.Choose(1, 2_500).ToArbitrary(),
                Gen.Elements(Enum.GetValues<RoundingMode>()).ToArbitrary(),
                (steps, half, mode) =>
                {
                    foreach (int beside in new[] { -1, 0, 1 })
                    {
                        Agree((steps * 2 * half) + half + beside, 2 * half, mode);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(5, RoundingMode.HalfUp, 1)]
    [InlineData(4, RoundingMode.HalfUp, 0)]
    [InlineData(-5, RoundingMode.HalfUp, -1)]
    [InlineData(-4, RoundingMode.HalfUp, 0)]
    [InlineData(1, RoundingMode.Up, 1)]
    [InlineData(-9, RoundingMode.Up, 0)]
    [InlineData(9, RoundingMode.Down, 0)]
    [InlineData(-1, RoundingMode.Down, -1)]
    [InlineData(10, RoundingMode.Up, 1)]
    [InlineData(-10, RoundingMode.Down, -1)]
    [InlineData(5, RoundingMode.HalfDown, 0)]
    [InlineData(6, RoundingMode.HalfDown, 1)]
    [InlineData(-5, RoundingMode.HalfDown, 0)]
    [InlineData(-6, RoundingMode.HalfDown, -1)]
    [InlineData(5, RoundingMode.HalfEven, 0)]
    [InlineData(15, RoundingMode.HalfEven, 2)]
    [InlineData(25, RoundingMode.HalfEven, 2)]
    [InlineData(26, RoundingMode.HalfEven, 3)]
    [InlineData(-15, RoundingMode.HalfEven, -2)]
    [InlineData(-25, RoundingMode.HalfEven, -2)]
    public void Tenths_are_rounded_by_their_mode(long tenths, RoundingMode mode, long expected) =>
        WholeSteps.Count(tenths, 10L, mode).Should().Be(expected);

    private static void Agree(int value, int step, RoundingMode mode)
    {
        BigInteger exact = new Rounding(1m, mode).Apply(new Rational(value, step)).Numerator;

        new BigInteger(WholeSteps.Count(value, step, mode)).Should().Be(exact);
    }
}
