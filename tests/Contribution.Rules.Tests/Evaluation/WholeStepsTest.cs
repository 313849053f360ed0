using System.Numerics;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Tests.Evaluation;

public sealed class WholeStepsTest
{
    [Fact]
    public void Whole_steps_round_as_exact_numbers_do() =>
        Prop.ForAll(
                Gen.Choose(-100_000, 100_000).ToArbitrary(),
                Gen.Choose(1, 5_000).ToArbitrary(),
                Gen.Elements(Enum.GetValues<RoundingMode>()).ToArbitrary(),
                (value, step, mode) =>
                {
                    BigInteger exact = new Rounding(1m, mode).Apply(new Rational(value, step)).Numerator;

                    new BigInteger(WholeSteps.Count<long>(value, step, mode)).Should().Be(exact);
                    ((BigInteger)WholeSteps.Count<Int128>(value, step, mode)).Should().Be(exact);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

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
    public void A_tenth_is_rounded_as_its_mode_says(long tenths, RoundingMode mode, long expected) =>
        WholeSteps.Count(tenths, 10L, mode).Should().Be(expected);
}
