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
    [InlineData("≥ 0.6 (closed: no file above has childMaySet)", "≥ 0.6（不可改动：上级文件没有 childMaySet）")]
    [InlineData("0.5 … 1.5, 0.000001 × n", "0.5 至 1.5，至多六位小数")]
    [InlineData("a list", "缴费档次表")]
    [InlineData("a person.category", "person.category 的取值")]
    [InlineData("a number; a name stands beside =, != or in", "数，名称须与 =、!= 或 in 连用")]
    [InlineData("the name 'employee'", "名称“employee”")]
    [InlineData("'tier' with 1 operands", "“tier”有 1 个参数")]
    [InlineData("'×'", "“×”")]
    [InlineData("status notInsured", "状态 notInsured")]
    [InlineData("250 levels", "250 层")]
    [InlineData("10000 parts", "10000 个部分")]
    [InlineData("letter (letter | digit | _)*", "以英文字母开头，由英文字母、数字和 _ 组成")]
    [InlineData("yyyy-MM from 2011-01, at most twelve months", "自 2011-01 起的年月，至多十二个月")]
    [InlineData("0 … 1 (16 % = 0.16), 0.000001 × n", "0 至 1，至多六位小数，如 16% 写作 0.16")]
    [InlineData("0.5 … 1.5 (workInjury)", "0.5 至 1.5，仅限工伤保险")]
    [InlineData("2011-01 … 2011-12", "2011-01 至 2011-12")]
    [InlineData("yyyy-MM ≥ 2011-01", "不早于 2011-01 的年月")]
    [InlineData("source.zh.md (not UTF-8)", "source.zh.md（不是 UTF-8 编码）")]
    [InlineData("floor, ceiling", "floor, ceiling")]
    [InlineData("", "")]
    public void Phrase_is_translated_and_its_name_kept(string english, string chinese) =>
        ChinesePhrase.Translate(english).Should().Be(chinese);

    [Fact]
    public void Allowed_values_are_translated_and_quoted_input_kept()
    {
        Fault fault = new(FaultCode.WrongType, "/persons", "\"3,5\"", "array");

        fault.Zh.Should().Be("类型不符：读到文本“3,5”，应为列表");
        fault.En.Should().Be("wrong type: found \"3,5\", expected array");
        new Fault(FaultCode.OutOfRange, "/amounts/floor/value", "the number of decimals", "-6 … 2")
            .Zh.Should()
            .Be("超出范围：小数位数；允许 -6 至 2");
        new Fault(FaultCode.TypeMismatch, "/persons", "a number", "a truth value")
            .Zh.Should()
            .Be("类型不符：数；应为真假值");
    }
}
