using System.Globalization;
using System.Text.Json;

namespace Contribution.Rules.Tests.Numbers;

public sealed class YearMonthTest
{
    [Theory]
    [InlineData("0001-01", 1, 1)]
    [InlineData("2025-01", 2025, 1)]
    [InlineData("2025-12", 2025, 12)]
    [InlineData("9999-12", 9999, 12)]
    public void Parse_reads_what_ToString_writes(string text, int year, int month)
    {
        YearMonth read = YearMonth.Parse(text);

        read.Should().Be(new YearMonth(year, month));
        (read.Year, read.Month, read.ToString()).Should().Be((year, month, text));
        Generic<YearMonth>(text).Should().Be(read);
        JsonSerializer.Deserialize<YearMonth>(JsonSerializer.Serialize(read)).Should().Be(read);
    }

    [Theory]
    [InlineData("0000-01")]
    [InlineData("2025-00")]
    [InlineData("2025-13")]
    [InlineData("2025-1")]
    [InlineData("202501")]
    [InlineData("+025-01")]
    [InlineData(" 2025-01")]
    [InlineData("２０２５-01")]
    [InlineData("2025-01-01")]
    [InlineData("")]
    public void TryParse_refuses_text_that_is_no_month(string text)
    {
        YearMonth.TryParse(text, out YearMonth none).Should().BeFalse();

        none.Should().Be(default(YearMonth));
        ((Func<YearMonth>)(() => YearMonth.Parse(text))).Should().Throw<FormatException>().WithMessage($"*\"{text}\"*");
        ((Func<YearMonth>)(() => JsonSerializer.Deserialize<YearMonth>(JsonSerializer.Serialize(text))))
            .Should()
            .Throw<JsonException>();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10_000, 1)]
    [InlineData(2025, 0)]
    [InlineData(2025, 13)]
    public void YearMonth_refuses_a_month_outside_the_range(int year, int month) =>
        ((Func<YearMonth>)(() => new YearMonth(year, month))).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("2025-01", 0, "2025-01")]
    [InlineData("2025-01", 11, "2025-12")]
    [InlineData("2025-01", 12, "2026-01")]
    [InlineData("2025-01", -1, "2024-12")]
    [InlineData("2025-12", -24, "2023-12")]
    [InlineData("0001-02", -1, "0001-01")]
    [InlineData("9999-11", 1, "9999-12")]
    public void AddMonths_continues_over_the_end_of_a_year_and_MonthsUntil_reverses_it(
        string from,
        int months,
        string to
    )
    {
        (YearMonth first, YearMonth last) = (YearMonth.Parse(from), YearMonth.Parse(to));

        first.AddMonths(months).Should().Be(last);
        first.MonthsUntil(last).Should().Be(months);
        first.CompareTo(last).Should().Be(-months.CompareTo(0));
        (first < last, first <= last, first > last, first >= last)
            .Should()
            .Be((months > 0, months >= 0, months < 0, months <= 0));
    }

    [Fact]
    public void Parse_refuses_null() =>
        ((Func<YearMonth>)(() => YearMonth.Parse(null!))).Should().Throw<ArgumentNullException>();

    [Fact]
    public void AddMonths_refuses_to_leave_the_range()
    {
        ((Func<YearMonth>)(() => new YearMonth(2025, 1).AddMonths(int.MinValue)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("months");
        ((Func<YearMonth>)(() => default(YearMonth).AddMonths(-1)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("months");
        ((Func<YearMonth>)(() => new YearMonth(9999, 12).AddMonths(1)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("months");
    }

    private static T Generic<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), CultureInfo.InvariantCulture);
}
