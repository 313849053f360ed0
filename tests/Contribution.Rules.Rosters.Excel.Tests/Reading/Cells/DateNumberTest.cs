using System.Globalization;
using Contribution.Rules.Rosters.Excel.Reading.Cells;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading.Cells;

public sealed class DateNumberTest
{
    [Theory]
    [InlineData("1", false, "1900-01-01")]
    [InlineData("59", false, "1900-02-28")]
    [InlineData("60", false, "1900-02-29")]
    [InlineData("61", false, "1900-03-01")]
    [InlineData("40724", false, "2011-06-30")]
    [InlineData("40724.75", false, "2011-06-30")]
    [InlineData("2958465", false, "9999-12-31")]
    [InlineData("39262", true, "2011-06-30")]
    [InlineData("1", true, "1904-01-02")]
    public void Text_gives_the_day_of_a_number(string number, bool since1904, string day) =>
        DateNumber.Text(Number(number), NumberForm.Day, since1904).Should().Be(day);

    [Fact]
    public void Text_gives_a_month_without_a_day() =>
        DateNumber.Text(40724m, NumberForm.Month, false).Should().Be("2011-06");

    [Theory]
    [InlineData("0.5", false)]
    [InlineData("-3", false)]
    [InlineData("2958466", false)]
    [InlineData("2958465", true)]
    public void Text_gives_none_for_a_number_outside_the_days(string number, bool since1904) =>
        DateNumber.Text(Number(number), NumberForm.Day, since1904).Should().BeNull();

    [Fact]
    public void Text_gives_none_for_a_plain_number() =>
        DateNumber.Text(40724m, NumberForm.Number, false).Should().BeNull();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
