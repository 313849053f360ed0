using Contribution.Rules.Evaluation.Steps;

namespace Contribution.Rules.Tests.Evaluation.Steps;

/// <summary>The loops over the values of a block do what one value after another would.</summary>
public sealed class KernelsTest
{
    private static readonly long[] Left = [.. Enumerable.Range(0, 64).Select(place => (long)((place * 37 % 11) - 5))];
    private static readonly long[] Right = [.. Enumerable.Range(0, 64).Select(place => (long)((place * 23 % 7) - 3))];

    public static TheoryData<int> Counts => [1, 3, 4, 5, 63, 64];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Comparisons_set_a_bit_for_each_value_above_or_equal(int count)
    {
        foreach (long figure in new long[] { -6, -5, 0, 4, 5, long.MinValue, long.MaxValue })
        {
            Live(Kernels.Greater(Left, figure, count), count).Should().Be(Bits(value => value > figure, count));
            Live(Kernels.Equal(Left, figure, count), count).Should().Be(Bits(value => value == figure, count));
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Kernels_combine_two_columns_into_a_third(int count)
    {
        Come(count, into => Kernels.Add(Left, Right, into), (a, b) => a + b);
        Come(count, into => Kernels.Subtract(Left, Right, into), (a, b) => a - b);
        Come(count, into => Kernels.Maximum(Left, Right, into), Math.Max);
        Come(count, into => Kernels.Minimum(Left, Right, into), Math.Min);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Kernels_combine_a_column_and_a_figure_into_a_column(int count)
    {
        Come(count, into => Kernels.Scale(Left, -3, into), (a, _) => a * -3);
        Come(count, into => Kernels.Add(Left, 7, into), (a, _) => a + 7);
        Come(count, into => Kernels.Maximum(Left, 2, into), (a, _) => Math.Max(a, 2));
        Come(count, into => Kernels.Minimum(Left, -2, into), (a, _) => Math.Min(a, -2));
    }

    [Theory]
    [InlineData(149, 100)]
    [InlineData(150, 200)]
    [InlineData(-149, -100)]
    [InlineData(-150, -200)]
    public void Values_are_rounded_to_steps_in_the_unit_of_the_result(long thousandths, long hundredths)
    {
        long[] into = [0, 0];

        Kernels.Round([thousandths, 0], new WholeRounding(Step: 100, RoundingMode.HalfUp, Size: 100), into);

        into.Should().Equal(hundredths, 0);
    }

    [Theory]
    [InlineData(-7, 10)]
    [InlineData(9, 10)]
    [InlineData(10, 10)]
    [InlineData(19, 10)]
    [InlineData(20, 20)]
    [InlineData(29, 20)]
    [InlineData(30, 30)]
    [InlineData(99, 30)]
    public void Tier_gives_the_highest_tier_that_a_value_reaches_and_at_least_the_lowest(long value, long tier)
    {
        // The tiers are the figures 1, 3 and 0, whatever stands between them.
        long[] into = [0, 0];

        Kernels.Tier([value, 10], [30, 10, 15, 20], [1, 3, 0], into);

        into.Should().Equal(tier, 10);
    }

    private delegate void Filling(Span<long> into);

    /// <summary>Values after the last case are left unchanged.</summary>
    private static void Come(int count, Filling fill, Func<long, long, long> one)
    {
        const long Untouched = 987_654;
        long[] into = [.. Enumerable.Repeat(Untouched, 64)];

        fill(into.AsSpan(0, count));

        into.Take(count).Should().Equal(Left.Zip(Right, one).Take(count));
        into.Skip(count).Where(value => value != Untouched).Should().BeEmpty();
    }

    private static ulong Live(ulong mask, int count) => mask & (ulong.MaxValue >> (64 - count));

    private static ulong Bits(Func<long, bool> holds, int count) =>
        Left.Take(count).Select((value, row) => holds(value) ? 1UL << row : 0).Aggregate(0UL, (all, bit) => all | bit);
}
