namespace Contribution.Rules.Tests.Numbers;

public sealed class MonthSpanTest
{
    [Theory]
    [InlineData("2011-01", "2011-12", 12)]
    [InlineData("2011-07", "2012-06", 12)]
    [InlineData("2011-01", "2011-01", 1)]
    [InlineData("2011-02", "2011-01", 0)]
    [InlineData("2011-03", "2011-01", -1)]
    public void Count_includes_both_ends(string from, string through, int count) =>
        Span(from, through).Count.Should().Be(count);

    [Fact]
    public void Months_are_in_order_and_include_both_ends() =>
        Span("2011-11", "2012-01")
            .Months()
            .Should()
            .Equal(new YearMonth(2011, 11), new YearMonth(2011, 12), new YearMonth(2012, 1));

    [Theory]
    [InlineData("2011-01", false)]
    [InlineData("2011-02", true)]
    [InlineData("2011-03", true)]
    [InlineData("2011-04", true)]
    [InlineData("2011-05", false)]
    public void Contains_includes_both_ends(string month, bool isContained) =>
        Span("2011-02", "2011-04").Contains(YearMonth.Parse(month)).Should().Be(isContained);

    [Theory]
    [InlineData("2011-01", "2011-06", "2011-04", "2011-12", "2011-04/2011-06")]
    [InlineData("2011-01", "2011-12", "2011-04", "2011-06", "2011-04/2011-06")]
    [InlineData("2011-01", "2011-06", "2011-06", "2011-12", "2011-06/2011-06")]
    [InlineData("2011-01", "2011-06", "2011-07", "2011-12", null)]
    [InlineData("2011-01", "2011-06", "2011-01", "2011-06", "2011-01/2011-06")]
    public void Intersect_has_the_months_of_both(
        string from,
        string through,
        string from2,
        string through2,
        string? common
    )
    {
        (MonthSpan one, MonthSpan other) = (Span(from, through), Span(from2, through2));

        one.Intersect(other)?.ToString().Should().Be(common);
        other.Intersect(one)?.ToString().Should().Be(common);
    }

    private static MonthSpan Span(string from, string through) => new(YearMonth.Parse(from), YearMonth.Parse(through));
}
