using System.Text;
using System.Text.Json;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Json;

/// <summary>The sentences on texts that are no JSON, where the list of what could stand there would say little.</summary>
public sealed class JsonSentenceTest
{
    [Fact]
    public void Comma_too_many_is_named() =>
        Fault("{\"persons\":[],}")
            .Should()
            .Be(
                (
                    "不是合法的 JSON：第 1 行第 15 字节：“}”前多了一个逗号",
                    "not valid JSON: line 1, byte 15: } stands after a comma that nothing follows"
                )
            );

    [Theory]
    [InlineData("{\"a\": 1\n// note\n\"b\": 2}", "3", "1")]
    [InlineData("{\"a\": \"x\" /* note */ \"b\": 2}", "1", "22")]
    public void Missing_comma_before_a_comment_is_named(string text, string line, string inLine)
    {
        Fault fault = WithComments(text);

        fault.Zh.Should().Be($"不是合法的 JSON：第 {line} 行第 {inLine} 字节：“\"”前缺少逗号");
        fault.En.Should().Be($"not valid JSON: line {line}, byte {inLine}: \" has no comma before it");
    }

    [Fact]
    public void Deep_nesting_is_named() =>
        Fault(new string('[', 70))
            .Should()
            .Be(
                (
                    "不是合法的 JSON：第 1 行第 65 字节：“[”的嵌套超过 64 层",
                    "not valid JSON: line 1, byte 65: [ is nested in more than 64 levels"
                )
            );

    [Theory]
    [InlineData("{\"a\": [1,\n{", "2", "2", "第 2 行第 1 字节的“{”没有对应的“}”", "{ of line 2, byte 1 has no }")]
    [InlineData("[\n[1, 2", "2", "6", "第 2 行第 1 字节的“[”没有对应的“]”", "[ of line 2, byte 1 has no ]")]
    [InlineData(
        "{\"a\": [1, \"b\": 2}",
        "1",
        "14",
        "第 1 行第 7 字节的“[”没有对应的“]”",
        "[ of line 1, byte 7 has no ]"
    )]
    [InlineData(
        "{\"a\": \"职\n\"}",
        "1",
        "11",
        "第 1 行第 7 字节开始的文本在本行没有右引号",
        "the text from line 1, byte 7 on has no closing \" in its line"
    )]
    [InlineData(
        "{\"a\": \"职",
        "1",
        "11",
        "第 1 行第 7 字节开始的文本在本行没有右引号",
        "the text from line 1, byte 7 on has no closing \" in its line"
    )]
    [InlineData("{\"a\": 1，", "1", "8", "“，”是全角符号，应为半角的“,”", "， is a full-width character; JSON has ,")]
    [InlineData("{\"a\"：1}", "1", "5", "“：”是全角符号，应为半角的“:”", "： is a full-width character; JSON has :")]
    [InlineData("{“a”: 1}", "1", "2", "引号是全角的，应为半角", "“ is a full-width character; JSON has \"")]
    [InlineData(
        "{\"a\": 60%}",
        "1",
        "9",
        "“%”不能写在数字之后，60% 写作 0.60",
        "% cannot follow a number; 60% is written 0.60"
    )]
    [InlineData(
        "{\"a\": 60％}",
        "1",
        "9",
        "“％”不能写在数字之后，60% 写作 0.60",
        "％ cannot follow a number; 60% is written 0.60"
    )]
    [InlineData(
        "{\"a\": 0,60}",
        "1",
        "9",
        "“6”前是逗号；小数点写作“.”，千位之间不写逗号",
        "6 follows a comma; a decimal is written with a point, thousands without commas"
    )]
    [InlineData(
        "{\"a\": ０.60}",
        "1",
        "7",
        "“０”是全角数字，应为半角的“0”",
        "０ is a full-width character; JSON has 0"
    )]
    [InlineData(
        "{\"a\": 0．60}",
        "1",
        "8",
        "“．”是全角符号，应为半角的“.”",
        "． is a full-width character; JSON has ."
    )]
    [InlineData("{\"a\": －1}", "1", "7", "“－”是全角符号，应为半角的“-”", "－ is a full-width character; JSON has -")]
    [InlineData("{\"a\": 1 \"b\": 2}", "1", "9", "“\"”前缺少逗号", "\" has no comma before it")]
    public void Faults_of_an_editor_are_named(string json, string line, string inLine, string zh, string en) =>
        Fault(json)
            .Should()
            .Be(
                (
                    $"不是合法的 JSON：第 {line} 行第 {inLine} 字节：{zh}",
                    $"not valid JSON: line {line}, byte {inLine}: {en}"
                )
            );

    [Fact]
    public void Tab_in_a_text_is_not_taken_for_the_end_of_its_line() =>
        Fault("{\"a\": \"b\tc\"}").En.Should().Be("not valid JSON: line 1, byte 9: U+0009; expected \"");

    [Fact]
    public void Comment_without_its_end_is_named()
    {
        Fault fault = WithComments("{ /* a\n \"b\": 1 }");

        fault.Zh.Should().Be("不是合法的 JSON：第 1 行第 3 字节：注释没有结尾的“*/”");
        fault.En.Should().Be("not valid JSON: line 1, byte 3: the comment has no */");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e30")]
    public void Number_that_is_too_long_names_the_range(string wage)
    {
        (string zh, string en) = Fault(
            $$"""{"jurisdiction":"230600","contributionYear":2011,"insurance":"pension","persons":[{"id":"P","category":"employee","priorYearMonthlyWage":{{wage}}}]}"""
        );

        zh.Should().Be($"超出范围：{wage}；允许至多 28 位数字的数");
        en.Should().Be($"out of range: {wage}; allowed: a number of at most 28 digits");
    }

    private static Fault WithComments(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        JsonDocumentOptions options = new() { CommentHandling = JsonCommentHandling.Skip };
        JsonException thrown = Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(utf8, options));
        return JsonErrorLocator.Find(utf8, options, thrown);
    }

    private static (string Zh, string En) Fault(string json)
    {
        Fault fault = BasesJson.Read(Encoding.UTF8.GetBytes(json), out _)!.Faults.Should().ContainSingle().Subject;
        return (fault.Zh, fault.En);
    }
}
