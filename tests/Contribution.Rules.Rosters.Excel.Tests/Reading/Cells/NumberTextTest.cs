using Contribution.Rules.Rosters.Excel.Reading.Cells;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading.Cells;

public sealed class NumberTextTest
{
    [Theory]
    [InlineData("2277.8299999999999", "2277.83")]
    [InlineData("2277.83", "2277.83")]
    [InlineData("1.2E3", "1200")]
    [InlineData("1.2e-2", "0.012")]
    [InlineData("5.0000000000000003E-2", "0.05")]
    [InlineData("0.1", "0.1")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("1000", "1000")]
    [InlineData("0", "0")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("12345678901234.56", "12345678901234.6")]
    [InlineData("9999999999.99", "9999999999.99")]
    public void Number_is_written_as_Excel_shows_it(string written, string shown)
    {
        NumberText.TryRead(written, out decimal number).Should().BeTrue();

        NumberText.Write(number).Should().Be(shown);
        NumberText.HasLostDigits(number).Should().BeFalse();
    }

    [Theory]
    [InlineData("2.3060219680312E+17", "230602196803120000")]
    [InlineData("230602196803120117", "230602196803120000")]
    [InlineData("1234567890123456", "1234567890123450")]
    public void Digits_beyond_fifteen_are_reported_as_lost(string written, string kept)
    {
        NumberText.TryRead(written, out decimal number).Should().BeTrue();

        NumberText.Write(number).Should().Be(kept);
        NumberText.HasLostDigits(number).Should().BeTrue();
    }

    [Theory]
    [InlineData("1E+40")]
    [InlineData("NaN")]
    [InlineData("12a")]
    public void TryRead_refuses_text_that_is_no_plain_number(string written) =>
        NumberText.TryRead(written, out _).Should().BeFalse();

    [Theory]
    [InlineData("123", "000123")]
    [InlineData("1234567", "1234567")]
    [InlineData("12.5", "12.5")]
    [InlineData("-3", "-3")]
    public void TryRead_accepts_leading_zeros_of_a_whole_number(string written, string shown)
    {
        NumberText.TryRead(written, out decimal number).Should().BeTrue();

        NumberText.Write(number, digits: 6).Should().Be(shown);
    }
}
