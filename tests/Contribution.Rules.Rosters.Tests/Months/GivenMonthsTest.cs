using System.Collections.Immutable;
using Contribution.Rules.Rosters.Months;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Tests.Months;

public sealed class GivenMonthsTest
{
    private readonly List<Wording> _faults = [];

    [Theory]
    [InlineData("2011-03", "2011-05", "2011-03/2011-05", 3)]
    [InlineData("2010-11", "2011-02", "2011-01/2011-02", 2)]
    [InlineData("2011-10", null, "2011-10/2011-12", 3)]
    [InlineData(null, "2011-02", "2011-01/2011-02", 2)]
    [InlineData("2012-01", null, "", 0)]
    [InlineData("2009-01", "2010-12", "", 0)]
    public void Only_months_in_the_period_count(string? first, string? last, string span, int count)
    {
        GivenMonths? given = Read(("firstMonth", first), ("lastMonth", last));

        given!.Value.Count.Should().Be(count);
        given.Value.Span.ToString().Should().Be(span);
        _faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("6", 6)]
    [InlineData("0", 0)]
    [InlineData("30", 12)]
    public void A_number_of_months_is_at_most_the_periods(string months, int count) =>
        Read(("months", months)).Should().Be(new GivenMonths(null, count));

    [Fact]
    public void A_row_that_says_nothing_gives_none() => Read().Should().BeNull();

    [Theory]
    [InlineData("firstMonth", "soon")]
    [InlineData("months", "-1")]
    [InlineData("months", "1.5")]
    public void What_cannot_be_read_is_told(string column, string text)
    {
        Read((column, text)).Should().BeNull();
        _faults.Should().ContainSingle().Which.En.Should().StartWith($"{column} \"{text}\": ");
    }

    [Fact]
    public void A_last_month_before_the_first_is_told()
    {
        Read(("firstMonth", "2011-05"), ("lastMonth", "2011-04")).Should().BeNull();
        _faults.Should().ContainSingle();
    }

    private GivenMonths? Read(params (string Column, string? Text)[] columns) =>
        GivenMonths.Read(
            columns.Where(c => c.Text is not null).ToImmutableDictionary(c => c.Column, c => c.Text!),
            MonthSpan.Of(2011),
            _faults
        );
}
