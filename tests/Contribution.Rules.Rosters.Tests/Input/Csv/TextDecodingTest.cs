using System.Text;
using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Tests.Input.Csv;

public sealed class TextDecodingTest
{
    private const string Text = "姓名,单位\n张三,大庆某厂\n";

    [Fact]
    public void UTF_8_is_read_with_and_without_its_byte_order_mark() =>
        new[] { Encoding.UTF8.GetBytes("\uFEFF" + Text), Encoding.UTF8.GetBytes(Text) }
            .Select(bytes => TextDecoding.Decode(bytes))
            .Should()
            .AllBe(Text);

    [Fact]
    public void GB18030_is_distinguished_from_UTF_8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        TextDecoding.Decode(Encoding.GetEncoding("GB18030").GetBytes(Text + "㐂𠀀")).Should().Be(Text + "㐂𠀀");
    }

    [Fact]
    public void Broken_byte_in_UTF_8_leaves_the_rest_unchanged() =>
        TextDecoding.Decode([.. Encoding.UTF8.GetBytes(Text), 0xFF]).Should().Be(Text + "\uFFFD");
}
