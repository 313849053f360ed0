using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Tests.Input.Csv;

public sealed class CsvParserTest
{
    [Fact]
    public void Quoted_values_contain_commas_line_breaks_and_quotes() =>
        Fields("a,\"b, \"\"c\"\"\r\nd\",\n").Should().Equal("1: a | b, \"c\"\r\nd | ");

    [Theory]
    [InlineData("a,b\nc,d\n")]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("a,b\rc,d")]
    public void Lines_end_in_LF_CR_or_CRLF(string text) => Fields(text).Should().Equal("1: a | b", "2: c | d");

    [Fact]
    public void Empty_lines_are_counted_and_give_no_rows() =>
        Fields("a,b\n\n  \n,,\nc,d\n").Should().Equal("1: a | b", "5: c | d");

    [Fact]
    public void Unclosed_quote_is_reported_with_its_line_and_everything_inside() =>
        Fields("a,b\nc,\"d\ne,f\n\ng,h\n")
            .Should()
            .Equal(
                "1: a | b",
                "2! the quote opened on line 2 is never closed",
                "3! inside the unclosed quote of line 2",
                "5! inside the unclosed quote of line 2"
            );

    [Fact]
    public void Quote_closed_by_another_row_includes_no_row_after_it() =>
        Fields("a,\"b\nc,d\ne,\"f\"\ng,h\n")
            .Should()
            .Equal(
                "1! the quote opened on line 1 is unbalanced: something follows the closing quote",
                "2! inside the unclosed quote of line 1",
                "3! inside the unclosed quote of line 1",
                "4: g | h"
            );

    [Fact]
    public void Row_that_breaks_after_a_value_of_two_lines_names_the_line_of_the_quote() =>
        Fields("\"a\nb\",\"c\"d\ne\n")
            .Should()
            .Equal(
                "1! part of a row that goes on to line 2, where it breaks",
                "2! the quote opened on line 2 is unbalanced: something follows the closing quote",
                "3: e"
            );

    [Fact]
    public void Each_line_of_a_broken_row_names_the_quote_that_includes_it() =>
        Fields("\"a\nb\",\"c\nd\ne\",\"f\ng\n")
            .Should()
            .Equal(
                "1! part of a row that goes on to line 4, where it breaks",
                "2! inside the unclosed quote of line 1",
                "3! inside the unclosed quote of line 2",
                "4! the quote opened on line 4 is never closed",
                "5! inside the unclosed quote of line 4"
            );

    [Fact]
    public void Quote_inside_an_unquoted_value_breaks_its_row_only() =>
        Fields("a,b\"c\nd,e\n")
            .Should()
            .Equal("1! a quote inside an unquoted value; quote the whole value and write its quotes twice", "2: d | e");

    [Fact]
    public void Empty_text_has_no_rows() => Fields("").Should().BeEmpty();

    private static IEnumerable<string> Fields(string text) =>
        new CsvParser(text)
            .Read()
            .Select(record =>
                record.Fault is null
                    ? $"{record.Line}: {string.Join(" | ", record.Fields)}"
                    : $"{record.Line}! {record.Fault.En}"
            );
}
