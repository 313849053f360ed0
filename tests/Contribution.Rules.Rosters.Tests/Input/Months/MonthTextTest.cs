using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Tests.Input.Months;

public sealed class MonthTextTest
{
    [Theory]
    [InlineData("2011-01", "2011-01")]
    [InlineData("201112", "2011-12")]
    [InlineData("2011/3", "2011-03")]
    [InlineData("2011.03", "2011-03")]
    [InlineData(" 2011年3月 ", "2011-03")]
    [InlineData("2011-03-31", "2011-03")]
    [InlineData("2010年十二月", "2010-12")]
    [InlineData("二〇一〇年十一月", "2010-11")]
    [InlineData("2010-1", "2010-01")]
    [InlineData("2010-12-01 00:00:00", "2010-12")]
    [InlineData("2010/12/1 0:00", "2010-12")]
    [InlineData("2010-12-01T00:00:00.000", "2010-12")]
    [InlineData("2010-12 00:00", null)]
    [InlineData("2010年1月31日", "2010-01")]
    [InlineData("2010年1月份", "2010-01")]
    [InlineData("\uFF12\uFF10\uFF11\uFF10-\uFF10\uFF11", "2010-01")]
    [InlineData("2011/1-3", null)]
    [InlineData("2010-01/31", null)]
    [InlineData("1月", null)]
    [InlineData("2010", null)]
    [InlineData("2010-00", null)]
    [InlineData("2010.1", null)]
    [InlineData("2011-13", null)]
    [InlineData("0000-01", null)]
    [InlineData("2011-0", null)]
    [InlineData("20111", null)]
    [InlineData("March", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Months_are_read_in_the_forms_that_agencies_write(string? text, string? month) =>
        (MonthText.Read(text)?.ToString()).Should().Be(month);

    [Fact]
    public void Months_continue_over_the_end_of_a_year()
    {
        MonthSpan span = new(new YearMonth(2019, 7), new YearMonth(2020, 6));

        span.Count.Should().Be(12);
        span.Months()
            .Select(month => month.ToString())
            .Should()
            .HaveCount(12)
            .And.StartWith("2019-07")
            .And.EndWith("2020-06");
        span.Intersect(MonthSpan.OfYear(2020))
            .Should()
            .Be(new MonthSpan(new YearMonth(2020, 1), new YearMonth(2020, 6)));
        span.Intersect(MonthSpan.OfYear(2021)).Should().BeNull();
    }
}
