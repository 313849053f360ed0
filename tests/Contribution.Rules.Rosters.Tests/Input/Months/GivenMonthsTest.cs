using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Tests.Input.Months;

public sealed class GivenMonthsTest
{
    private readonly List<UnreadCell> _faults = [];

    [Theory]
    [InlineData("2011-03", "2011-05", "2011-03/2011-05", 3)]
    [InlineData("2011-10", null, "2011-10/2011-12", 3)]
    [InlineData(null, "2011-02", "2011-01/2011-02", 2)]
    public void Read_accepts_months_in_the_period(string? first, string? last, string span, int count)
    {
        GivenMonths? given = Read(("firstMonth", first), ("lastMonth", last));

        given!.Value.Count.Should().Be(count);
        given.Value.Span.ToString().Should().Be(span);
        _faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2010-11", "2011-02")]
    [InlineData("2011-11", "2012-02")]
    [InlineData("2012-01", null)]
    [InlineData(null, "2010-12")]
    public void Read_refuses_months_outside_the_rule_sets_period_and_names_it(string? first, string? last)
    {
        Read(("firstMonth", first), ("lastMonth", last)).Should().BeNull();

        _faults.Should().ContainSingle().Which.Why.En.Should().Contain("2011-01 through 2011-12");
    }

    [Theory]
    [InlineData("1998-01", null, 12)]
    [InlineData("2010-11", "2011-02", 2)]
    [InlineData("2011-11", "2015-02", 2)]
    public void ReadInsured_accepts_months_in_the_period(string? first, string? last, int count)
    {
        ReadInsured(("firstMonth", first), ("lastMonth", last))!.Value.Count.Should().Be(count);
        _faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2012-01", null)]
    [InlineData("2009-01", "2010-12")]
    public void ReadInsured_refuses_months_entirely_outside_the_period(string? first, string? last)
    {
        ReadInsured(("firstMonth", first), ("lastMonth", last)).Should().BeNull();
        _faults.Should().ContainSingle().Which.Why.En.Should().Contain("2011-01 through 2011-12");
    }

    [Fact]
    public void Read_counts_no_month_of_the_period_that_is_not_asked_for() =>
        Read(new MonthSpan(new YearMonth(2011, 1), new YearMonth(2011, 6)), ("firstMonth", "2011-07"))
            .Should()
            .Be(new GivenMonths(null, 0));

    [Theory]
    [InlineData("6", 6)]
    [InlineData("0", 0)]
    [InlineData("12", 12)]
    public void Read_accepts_a_number_of_months(string months, int count) =>
        Read(("months", months)).Should().Be(new GivenMonths(null, count));

    [Theory]
    [InlineData("12", 6)]
    [InlineData("4", 4)]
    public void Read_accepts_a_number_when_any_choice_of_months_gives_the_same(string months, int count) =>
        Read(new MonthSpan(new YearMonth(2011, 1), new YearMonth(2011, 6)), ("months", months))
            .Should()
            .Be(new GivenMonths(null, count));

    [Theory]
    [InlineData("2011-03", "2011-05", "3")]
    [InlineData("2011-10", null, "3")]
    [InlineData(null, "2011-02", "2")]
    public void Read_accepts_a_number_that_equals_the_count_of_the_given_months(
        string? first,
        string? last,
        string months
    )
    {
        Read(("firstMonth", first), ("lastMonth", last), ("months", months))!
            .Value.Count.Should()
            .Be(int.Parse(months, CultureInfo.InvariantCulture));
        _faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2011-03", "2011-05", "6", "2011-03 through 2011-05 are 3 months")]
    [InlineData("2011-03", null, "6", "2011-03 through 2011-12 are 10 months")]
    [InlineData(null, "2011-02", "12", "2011-01 through 2011-02 are 2 months")]
    public void Read_refuses_a_number_that_contradicts_the_given_months(
        string? first,
        string? last,
        string months,
        string words
    )
    {
        Read(("firstMonth", first), ("lastMonth", last), ("months", months)).Should().BeNull();
        _faults.Should().ContainSingle().Which.Why.En.Should().StartWith(words);
    }

    [Theory]
    [InlineData("168")]
    [InlineData("12")]
    public void ReadInsured_accepts_the_number_of_all_months_or_of_those_in_the_period(string months)
    {
        ReadInsured(("firstMonth", "1998-01"), ("months", months))!.Value.Count.Should().Be(12);
        _faults.Should().BeEmpty();
    }

    [Fact]
    public void Read_refuses_more_months_than_the_period_has()
    {
        Read(("months", "13")).Should().BeNull();
        _faults.Should().ContainSingle().Which.Why.En.Should().Contain("2011-01 through 2011-12");
    }

    [Fact]
    public void Read_refuses_more_months_than_were_asked_for()
    {
        Read(new MonthSpan(new YearMonth(2011, 1), new YearMonth(2011, 6)), ("months", "8")).Should().BeNull();
        _faults.Should().ContainSingle().Which.Why.En.Should().Contain("the first and the last month");
    }

    [Fact]
    public void Read_gives_no_months_for_a_row_without_them() => Read().Should().BeNull();

    [Theory]
    [InlineData("firstMonth", "soon", "first month")]
    [InlineData("months", "-1", "months")]
    [InlineData("months", "1.5", "months")]
    public void Read_names_the_column_and_text_that_it_cannot_read(string column, string text, string words)
    {
        Read((column, text)).Should().BeNull();
        UnreadCell unread = _faults.Should().ContainSingle().Subject;
        (unread.Column, unread.Text).Should().Be((column, text));
        unread.Sentence.En.Should().StartWith($"{words} \"{text}\": ");
    }

    [Fact]
    public void Read_reports_a_last_month_before_the_first()
    {
        Read(("firstMonth", "2011-05"), ("lastMonth", "2011-04")).Should().BeNull();
        _faults.Should().ContainSingle();
    }

    private GivenMonths? Read(params (string Column, string? Text)[] columns) => Read(MonthSpan.OfYear(2011), columns);

    private GivenMonths? Read(MonthSpan asked, params (string Column, string? Text)[] columns) =>
        GivenMonths.Read(Row(columns), asked, MonthSpan.OfYear(2011), _faults);

    private GivenMonths? ReadInsured(params (string Column, string? Text)[] columns) =>
        GivenMonths.ReadInsured(Row(columns), MonthSpan.OfYear(2011), MonthSpan.OfYear(2011), _faults);

    private static ImmutableDictionary<string, string> Row((string Column, string? Text)[] columns) =>
        columns.Where(c => c.Text is not null).ToImmutableDictionary(c => c.Column, c => c.Text!);
}
