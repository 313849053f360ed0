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

    [Theory]
    [InlineData("5", "-7")]
    [InlineData("4611686018427387903", "1")]
    [InlineData("4611686018427387904", "-4611686018427387904")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("-9223372036854775809", "1")]
    [InlineData("79228162514264337593543950335", "-1")]
    public void Sum_of_amounts_of_two_words_is_exact(params string[] fen)
    {
        FenSum sum = default;
        Int128 exact = 0;
        foreach (Int128 one in fen.Select(text => Int128.Parse(text, null)))
        {
            sum.Add(one);
            exact += one;
            sum.Total.Should().Be(exact);
        }
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
