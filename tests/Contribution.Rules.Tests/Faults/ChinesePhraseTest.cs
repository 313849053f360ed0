using Contribution.Rules.Faults;

namespace Contribution.Rules.Tests.Faults;

public sealed class ChinesePhraseTest
{
    [Theory]
    [InlineData("whole number", "整数")]
    [InlineData("six digits (GB/T 2260), such as 230600", "六位数字（GB/T 2260），如 230600")]
    [InlineData("line 3, byte 12: end of text", "第 3 行第 12 字节：文本结束")]
    [InlineData("line 3, byte 12: \n", "第 3 行第 12 字节：“\n”")]
    [InlineData("number | object", "数字或对象")]
    [InlineData("0.01 … 9999999999.99 | null", "0.01 至 9999999999.99 或空值")]
    [InlineData("0 …", "不小于 0")]
    [InlineData("0.01 × n", "0.01 的整数倍")]
    [InlineData("true | false", "真假值 true 或 false")]
    [InlineData(", | }", "“,”或“}”")]
    [InlineData("2000 characters", "2000 个字符")]
    [InlineData("38 digits", "38 位数字")]
    [InlineData("≥ 0.6 (closed: no file above has childMaySet)", "≥ 0.6 （不可改动：上级文件没有 childMaySet）")]
    [InlineData("floor, ceiling", "floor, ceiling")]
    [InlineData("", "")]
    public void A_phrase_is_translated_and_a_name_stays(string english, string chinese) =>
        ChinesePhrase.Translate(english).Should().Be(chinese);

    [Fact]
    public void Allowed_values_are_translated_and_quoted_input_stays()
    {
        Fault fault = new(FaultCode.WrongType, "/persons", "\"3,5\"", "array");

        fault.Zh.Should().Be("类型不符：读到文本“3,5”，应为列表");
        fault.En.Should().Be("wrong type: found \"3,5\", expected array");
        new Fault(FaultCode.TypeMismatch, "/persons", "a number", "a truth value")
            .Zh.Should()
            .Be("类型不符：数；应为真假值");
    }
}
