using Contribution.Rules.Rosters.Excel.Reading.Cells;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading.Cells;

public sealed class NumberFormatTest
{
    [Theory]
    [InlineData("yyyy-mm-dd")]
    [InlineData("yyyy/m/d;@")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@")]
    [InlineData("[$-804]yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData("m/d/yy h:mm")]
    [InlineData("[$-F800]dddd, mmmm dd, yyyy")]
    [InlineData("m\"月\"d\"日\"")]
    public void Format_with_days_is_a_day(string code) => NumberFormat.Parse(code).Form.Should().Be(NumberForm.Day);

    [Theory]
    [InlineData("yyyy-mm")]
    [InlineData("yyyy\"年\"m\"月\"")]
    [InlineData("mmm-yy")]
    public void Format_without_days_is_a_month(string code) =>
        NumberFormat.Parse(code).Form.Should().Be(NumberForm.Month);

    [Theory]
    [InlineData("General")]
    [InlineData("0.00")]
    [InlineData("#,##0.00_);[Red](#,##0.00)")]
    [InlineData("0.00\"yd\"")]
    [InlineData("0.00\\d")]
    [InlineData("0.00E+00")]
    [InlineData("[mm]:ss.0")]
    [InlineData("0.00;yyyy")]
    [InlineData("\"open")]
    [InlineData("@")]
    public void Any_other_format_is_a_number(string code) =>
        NumberFormat.Parse(code).Form.Should().NotBe(NumberForm.Day);

    [Fact]
    public void Format_of_zeros_gives_the_digits_of_an_id()
    {
        NumberFormat.Parse("000000").Should().Be(new NumberFormat(NumberForm.Number, 6));
        NumberFormat.Parse("0").Digits.Should().Be(0);
    }

    /// <summary>Chinese programs write General in Chinese.</summary>
    [Theory]
    [InlineData("G/通用格式")]
    [InlineData("General")]
    public void General_format_shows_numbers_as_they_are(string code) =>
        NumberSection
            .Parse(code)
            .Should()
            .Match<NumberSection>(section => section.IsGeneral && section.Literal.Length == 0 && !section.IsScaled);

    [Theory]
    [InlineData(0, NumberForm.Number)]
    [InlineData(2, NumberForm.Number)]
    [InlineData(13, NumberForm.Number)]
    [InlineData(14, NumberForm.Day)]
    [InlineData(17, NumberForm.Month)]
    [InlineData(22, NumberForm.Day)]
    [InlineData(23, NumberForm.Number)]
    [InlineData(27, NumberForm.Month)]
    [InlineData(31, NumberForm.Day)]
    [InlineData(36, NumberForm.Month)]
    [InlineData(37, NumberForm.Number)]
    [InlineData(45, NumberForm.Day)]
    [InlineData(49, NumberForm.Number)]
    [InlineData(57, NumberForm.Month)]
    [InlineData(58, NumberForm.Day)]
    [InlineData(59, NumberForm.Number)]
    public void Built_in_formats_are_known(int id, object form) =>
        NumberFormat.BuiltIn((uint)id).Form.Should().Be((NumberForm)form);
}
