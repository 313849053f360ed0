using Contribution.Rules.Evaluation.Sums;

namespace Contribution.Rules.Tests.Evaluation.Sums;

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
    public void Sum_is_exact_at_any_size(long[] fen)
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

    [Fact]
    public void Sums_are_added_exactly()
    {
        FenSum left = default;
        FenSum right = default;
        for (int time = 0; time < 3; time++)
        {
            left.Add(Most - 1);
            right.Add(1 - Most);
            right.Add(-time);
        }

        FenSum both = left;
        both.Add(right);

        both.Total.Should().Be(left.Total + right.Total);
        both.Total.Should().Be(-3);
    }

    [Fact]
    public void Word_gives_sums_that_fit_and_refuses_others()
    {
        FenSum sum = default;
        sum.Add(Most - 1);
        sum.Word.Should().Be(Most - 1);

        sum.Add(Most - 1);

        sum.Word.Should().BeNull();
        sum.Total.Should().Be(2 * ((Int128)Most - 1));
    }
}
