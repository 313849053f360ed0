using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Numbers;

public sealed class FigureFormatTest
{
    [Theory]
    [InlineData("2277.8", "2277.80")]
    [InlineData("0", "0.00")]
    [InlineData(null, "-")]
    public void MoneyOrDash_writes_two_decimals_or_a_dash(string? yuan, string written) =>
        FigureFormat.MoneyOrDash(yuan is null ? null : decimal.Parse(yuan, null)).Should().Be(written);

    [Theory]
    [InlineData("0.6", "60%")]
    [InlineData("0.165", "16.5%")]
    [InlineData("1", "100%")]
    [InlineData("0.0020", "0.2%")]
    public void Percent_writes_a_ratio_without_trailing_zeros(string ratio, string written) =>
        FigureFormat.Percent(decimal.Parse(ratio, null)).Should().Be(written);

    [Theory]
    [InlineData("109.336", "109.336")]
    [InlineData("109.3", "109.30")]
    public void Exact_writes_all_decimals_and_at_least_two(string yuan, string written) =>
        FigureFormat.Exact(decimal.Parse(yuan, null)).Should().Be(written);
}
