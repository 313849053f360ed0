using Contribution.Rules.Faults;

namespace Contribution.Rules.Tests.Faults;

public sealed class BlankTest
{
    [Fact]
    public void Wanted_describes_the_blank_in_both_languages()
    {
        Blank blank = new("文号", "the document's number", "庆〔2011〕3号 / 4号");

        blank.ToString().Should().Be("【待填】文号 / the document's number / 庆〔2011〕3号 / 4号");
        Blank.Parse(blank.ToString()).Should().Be(blank);
        blank.Wanted(chinese: true).Should().Be("文号；例：庆〔2011〕3号 / 4号");
        blank.Wanted(chinese: false).Should().Be("the document's number; example: 庆〔2011〕3号 / 4号");
    }

    [Theory]
    [InlineData("【待填】问市局", "问市局")]
    [InlineData("  【待填】", "")]
    public void Parse_keeps_text_after_the_mark_as_written(string text, string wanted) =>
        Blank.Parse(text)!.Wanted(chinese: false).Should().Be(wanted);

    [Theory]
    [InlineData("")]
    [InlineData("文号")]
    [InlineData("见【待填】")]
    public void Parse_gives_none_for_other_texts(string text) => Blank.Parse(text).Should().BeNull();
}
