using System.Text;

namespace Contribution.Rules.Tests.RuleSets.Files;

public sealed class RuleFileTextTest
{
    [Fact]
    public void Key_given_twice_is_a_fault()
    {
        string text = SampleRules.Text().Replace("\"format\": 1,", "\"format\": 1, \"format\": 2,");

        Fault fault = RuleFolder.FaultsOf(text).Should().ContainSingle().Subject;
        (fault.Code, fault.File, fault.Path, fault.Found)
            .Should()
            .Be((FaultCode.DuplicateProperty, "a.json", "/format", "format"));
    }

    [Fact]
    public void Name_given_twice_is_a_fault()
    {
        string text = SampleRules
            .Text()
            .Replace("\"top\": {", "\"ratio\": { \"value\": 1, \"article\": \"一\" }, \"top\": {");

        Fault fault = RuleFolder.FaultsOf(text).Should().ContainSingle().Subject;
        (fault.Code, fault.Path).Should().Be((FaultCode.DuplicateProperty, "/parameters/ratio"));
    }

    [Theory]
    [InlineData("", "an empty file, a pipe or a device")]
    [InlineData("{", "line 1, byte 2: end of text")]
    [InlineData("{\n  \"format\": 1,\n  \"jur", "line 3, byte *")]
    [InlineData("{ \"format\": 01 }", "line 1, byte *")]
    [InlineData("{ } { }", "line 1, byte 5: {")]
    [InlineData("{ \"jurisdiction\": \"\\ud83d\" }", "an unpaired surrogate")]
    public void Text_that_is_no_JSON_is_reported_with_its_place(string text, string found)
    {
        Fault fault = RuleFolder.FaultsOf(text).Should().ContainSingle().Subject;

        (fault.Code, fault.File, fault.Path).Should().Be((FaultCode.MalformedJson, "a.json", ""));
        fault.Found.Should().Match(found);
    }

    [Fact]
    public void Empty_file_is_said_to_be_empty()
    {
        Fault fault = RuleFolder.FaultsOf("").Should().ContainSingle().Subject;

        fault.Zh.Should().Be("文件是空的，或者不是普通文件（管道、设备）");
        fault.En.Should().Be("the file is empty, or no plain file: a pipe or a device");
    }

    [Fact]
    public void File_truncated_anywhere_is_refused()
    {
        string text = SampleRules.Text();
        for (int length = 0; length < text.Length; length += 97)
        {
            RuleFolder
                .FaultsOf(text[..length])
                .Should()
                .ContainSingle()
                .Which.Code.Should()
                .Be(FaultCode.MalformedJson);
        }
    }

    [Theory]
    [InlineData("[]", "array")]
    [InlineData("null", "null")]
    [InlineData("3", "3")]
    public void File_must_be_one_object(string text, string found)
    {
        Fault fault = RuleFolder.FaultsOf(text).Should().ContainSingle().Subject;

        (fault.Code, fault.Path, fault.Found, fault.Allowed).Should().Be((FaultCode.WrongType, "", found, "object"));
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        RuleFolder.FaultsOf(new string('[', 100_000)).Should().ContainSingle().Which.Code.Should().Be("malformedJson");

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused()
    {
        using RuleFolder folder = new();

        Fault fault = folder.With("a.json", [(byte)'{', 0xFF, (byte)'}']).Faults().Should().ContainSingle().Subject;

        (fault.Code, fault.Found).Should().Be((FaultCode.MalformedJson, "not UTF-8"));
    }

    [Fact]
    public void Byte_order_mark_comments_and_trailing_commas_are_allowed()
    {
        using RuleFolder plain = new();
        using RuleFolder decorated = new();
        string text = SampleRules.Text();
        string more = text.Replace("\"format\": 1,", "// a note\n \"format\": /* one */ 1,")
            .Replace("\"floor\"\n    }", "\"floor\",\n    },");

        RuleSet set = decorated
            .With("a.json", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(more)])
            .Get(SampleRules.Id);

        more.Should().Contain(",\n    },");
        set.Hash.Should().Be(plain.With("a.json", text).Get(SampleRules.Id).Hash);
    }

    [Fact]
    public void Null_means_absent()
    {
        RuleSet set = RuleFolder.Read(
            ("/individualBase/0/overrides", "null"),
            ("/trueUp", "null"),
            ("/extends", "null")
        );

        set.Hash.Should().Be(RuleFolder.Read().Hash);
    }

    [Fact]
    public void Cases_and_schemas_beside_rule_files_are_not_read_as_rule_files()
    {
        using RuleFolder folder = new();

        folder
            .With("a.json", SampleRules.Text())
            .With("a.cases.json", "{ \"cases\": [] }")
            .With("rule-set.schema.json", "{}")
            .With("notes.txt", "{")
            .Get(SampleRules.Id)
            .Id.ToString()
            .Should()
            .Be(SampleRules.Id);
    }
}
