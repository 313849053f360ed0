using Contribution.Rules.Evaluation;

namespace Contribution.Rules.Tests.Evaluation;

public sealed class FenSumTest
{
    private const long Most = 1L << 62;

    [Theory]
    [InlineData(new long[0])]
    [InlineData(new[] { 5L, -7L })]
    [InlineData(new[] { Most - 1, 1L, 1L })]
    [InlineData(new[] { -Most + 1, -1L, -1L })]
    [InlineData(new[] { Most - 1, Most - 1, Most - 1, Most - 1, Most - 1 })]
    [InlineData(new[] { -Most + 1, -Most + 1, -Most + 1, -Most + 1, -Most + 1 })]
    [InlineData(new[] { Most - 1, Most - 1, Most - 1, -Most + 1, -Most + 1, -Most + 1 })]
    public void The_sum_is_exact_however_large_it_grows(long[] fen)
    {
        FenSum sum = default;
        Int128 exact = 0;
        foreach (long one in fen)
        {
            sum.Add(one);
            exact += one;
            sum.Total.Should().Be(exact);
        }

        sum.Total.Should().Be(exact);
    }
}
