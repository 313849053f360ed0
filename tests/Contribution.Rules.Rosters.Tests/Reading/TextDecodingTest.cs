using System.Text;
using Contribution.Rules.Rosters.Csv;

namespace Contribution.Rules.Rosters.Tests.Reading;

public sealed class TextDecodingTest
{
    private const string Text = "姓名,单位\n张三,大庆某厂\n";

    [Fact]
    public void Utf8_is_read_with_its_mark_and_without() =>
        new[] { Encoding.UTF8.GetBytes("\uFEFF" + Text), Encoding.UTF8.GetBytes(Text) }
            .Select(bytes => TextDecoding.Decode(bytes))
            .Should()
            .AllBe(Text);

    [Fact]
    public void Gb18030_is_distinguished_from_it()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        TextDecoding.Decode(Encoding.GetEncoding("GB18030").GetBytes(Text + "㐂𠀀")).Should().Be(Text + "㐂𠀀");
    }

    [Fact]
    public void A_broken_byte_in_Utf8_leaves_the_rest_as_it_is() =>
        TextDecoding.Decode([.. Encoding.UTF8.GetBytes(Text), 0xFF]).Should().Be(Text + "\uFFFD");
}
