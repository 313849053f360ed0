namespace Contribution.Rules.Tests.Numbers;

public sealed class FenTest
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.00", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("0.01", 1)]
    [InlineData("27334", 2733400)]
    [InlineData("2277.8", 227780)]
    [InlineData("2277.83", 227783)]
    [InlineData("2277.8300000", 227783)]
    [InlineData("9999999999.99", 999999999999)]
    [InlineData("9999999999.990", 999999999999)]
    [InlineData("9999999999", 999999999900)]
    public void TryFromYuan_reads_whole_fen_in_range_however_they_are_written(string yuan, long fen)
    {
        Fen.TryFromYuan(decimal.Parse(yuan, null), out long read).Should().BeTrue();
        read.Should().Be(fen);
        Fen.ToYuan(fen).Should().Be(decimal.Parse(yuan, null));
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("-1")]
    [InlineData("0.001")]
    [InlineData("2277.835")]
    [InlineData("10000000000")]
    [InlineData("10000000000.00")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("184467440737095516.17")]
    public void TryFromYuan_refuses_any_other_amount(string yuan)
    {
        Fen.TryFromYuan(decimal.Parse(yuan, null), out long read).Should().BeFalse();
        read.Should().Be(0);
        FluentActions
            .Invoking(() => Fen.FromYuan(decimal.Parse(yuan, null)))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("-5", "-0.05")]
    [InlineData("9223372036854775807", "92233720368547758.07")]
    [InlineData("-9223372036854775808", "-92233720368547758.08")]
    public void Fen_are_written_with_two_decimals(string fen, string yuan) =>
        Fen.ToYuan(long.Parse(fen, null)).ToString(null, null).Should().Be(yuan);

    [Theory]
    [InlineData("9999999999.99", 999999999999)]
    [InlineData("10000000000", 1000000000000)]
    [InlineData("10000000000.01", 1000000000001)]
    public void FromBase_reads_sums_above_the_greatest_amount(string yuan, long fen) =>
        Fen.FromBase(decimal.Parse(yuan, null)).Should().Be(fen);

    [Theory]
    [InlineData("-0.01")]
    [InlineData("2277.835")]
    [InlineData("10000000000.001")]
    public void FromBase_refuses_what_is_no_base(string yuan) =>
        FluentActions
            .Invoking(() => Fen.FromBase(decimal.Parse(yuan, null)))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Zero_has_no_sign() => decimal.IsNegative(Fen.ToYuan(0L)).Should().BeFalse();
}
