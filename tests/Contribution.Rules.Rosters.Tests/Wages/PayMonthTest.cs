using Contribution.Rules.Rosters.Wages;

namespace Contribution.Rules.Rosters.Tests.Wages;

public sealed class PayMonthTest
{
    [Theory]
    [InlineData("2010-01", "2010-01")]
    [InlineData(" 2010-1 ", "2010-01")]
    [InlineData("201012", "2010-12")]
    [InlineData("2010/1", "2010-01")]
    [InlineData("2010.01", "2010-01")]
    [InlineData("2010年1月", "2010-01")]
    [InlineData("2010-01-31", "2010-01")]
    [InlineData("2010年1月31日", "2010-01")]
    [InlineData("\uFF12\uFF10\uFF11\uFF10-\uFF10\uFF11", "2010-01")]
    public void A_month_is_read_as_payrolls_write_it(string text, string month)
    {
        PayMonth.TryParse(text, out YearMonth read).Should().BeTrue();

        read.ToString().Should().Be(month);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1月")]
    [InlineData("Jan-10")]
    [InlineData("2010")]
    [InlineData("20101")]
    [InlineData("2010-13")]
    [InlineData("2010-00")]
    [InlineData("2010-01/31")]
    [InlineData("0010-01")]
    public void Anything_else_is_not(string text) => PayMonth.TryParse(text, out _).Should().BeFalse();
}
