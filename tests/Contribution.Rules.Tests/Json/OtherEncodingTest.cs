using System.Text;

namespace Contribution.Rules.Tests.Json;

/// <summary>Texts in another encoding than UTF-8: the sentence names it and says how to save the text.</summary>
public sealed class OtherEncodingTest
{
    private const string Text = """{ "format": 1, "note": "职工缴费基数" }""";

    static OtherEncodingTest() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("gb18030", "GBK")]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    public void Sentence_names_the_encoding_and_the_remedy(string encoding, string name)
    {
        Fault fault = FaultOf(Encoding.GetEncoding(encoding).GetBytes(Text));

        (fault.Code, fault.Found, fault.Allowed).Should().Be((FaultCode.MalformedJson, "not UTF-8", "UTF-8"));
        fault
            .Zh.Should()
            .Be($"不是合法的 JSON：不是 UTF-8 编码，看来是 {name} 编码；请用记事本或 WPS 打开，另存为 UTF-8 编码");
        fault
            .En.Should()
            .Be($"not valid JSON: not UTF-8, but {name} by its bytes; open it in Notepad or WPS and save it as UTF-8");
    }

    [Fact]
    public void UTF_16_with_its_mark_is_named()
    {
        Encoding encoding = Encoding.Unicode;

        FaultOf([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).En.Should().Contain("but UTF-16 by its bytes");
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF, (byte)'}' })]
    [InlineData(new byte[] { (byte)'"', 0xE9, (byte)'"' })]
    public void Bytes_of_no_known_encoding_have_the_remedy_alone(byte[] text)
    {
        Fault fault = FaultOf(text);

        fault.Zh.Should().Be("不是合法的 JSON：不是 UTF-8 编码；请用记事本或 WPS 打开，另存为 UTF-8 编码");
        fault.En.Should().Be("not valid JSON: not UTF-8; open it in Notepad or WPS and save it as UTF-8");
    }

    private static Fault FaultOf(byte[] text)
    {
        using RuleFolder folder = new();
        return folder.With("a.json", text).Faults().Should().ContainSingle().Subject;
    }
}
