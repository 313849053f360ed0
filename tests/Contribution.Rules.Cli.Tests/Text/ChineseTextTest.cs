namespace Contribution.Rules.Cli.Tests.Text;

public sealed class ChineseTextTest
{
    [Theory]
    [InlineData("来源: 内置", 1)]
    [InlineData("下限,上限", 1)]
    [InlineData("基数(元)", 1)]
    [InlineData("A:上限", 1)]
    [InlineData("own-wage (已核定)", 1)]
    [InlineData("来源：内置，二(二)，五(一)，persons.csv:17 1900-01-01", 0)]
    [InlineData("{\"a\":\"下限,上限\"}", 0)]
    public void HalfWidth_finds_signs_beside_Chinese_characters(string text, int count) =>
        ChineseText.HalfWidth(text).Should().HaveCount(count);

    [Theory]
    [InlineData("own-wage", 1)]
    [InlineData("上限 person.declaredBase", 1)]
    [InlineData("FAIL 规则集", 1)]
    [InlineData("P-1 见 rejects.csv，用 --all；sha256:295aab", 0)]
    public void Foreign_finds_words_other_than_names_of_files(string text, int count) =>
        ChineseText.Foreign(text).Should().HaveCount(count);

    [Fact]
    public void OfPage_leaves_tags_styles_and_scripts_out() =>
        ChineseText
            .OfPage("<style>.a{b:c}</style><p class=\"floor\">下限 &lt; 上限</p><script>let a;</script>")
            .Trim()
            .Should()
            .Be("下限 < 上限");
}
