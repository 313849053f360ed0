using Contribution.Rules.Terms;

namespace Contribution.Rules.Tests.Terms;

public sealed class WordsInTest
{
    [Theory]
    [InlineData(true, "险种：养老、工伤（共两项）")]
    [InlineData(false, "insurance: pension, work injury (two)")]
    public void Texts_are_written_as_the_language_writes_them(bool chinese, string expected)
    {
        WordsIn words = new(chinese);
        string list = words.List([words.Pick("养老", "pension"), words.Pick(new Wording("工伤", "work injury"))]);

        string text = words.Labelled(words.Pick("险种", "insurance"), list) + words.Aside(words.Pick("共两项", "two"));

        text.Should().Be(expected);
        words.Pick(null).Should().BeNull();
    }
}
