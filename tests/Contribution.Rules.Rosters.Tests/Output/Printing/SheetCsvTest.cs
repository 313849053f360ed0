using Contribution.Rules.Rosters.Output.Printing;

namespace Contribution.Rules.Rosters.Tests.Output.Printing;

public sealed class SheetCsvTest
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("甲,乙", "\"甲,乙\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("", "")]
    public void Write_quotes_text_and_writes_no_formula(string text, string written) =>
        Csv(SheetColumnKind.Text, text).Should().Be($"栏\r\n{written}\r\n");

    [Fact]
    public void Write_keeps_a_negative_figure() =>
        Csv(SheetColumnKind.Figure, "-12.50").Should().Be("栏\r\n-12.50\r\n");

    private static string Csv(SheetColumnKind kind, string text)
    {
        using StringWriter writer = new();
        SheetCsv.Write(
            new ResultTable(
                [new SheetColumn("栏", kind)],
                [
                    [text],
                ]
            ),
            writer
        );
        return writer.ToString();
    }
}
