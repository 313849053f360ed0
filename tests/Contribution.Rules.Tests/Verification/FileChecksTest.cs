using Contribution.Rules.Authoring;

namespace Contribution.Rules.Tests.Verification;

/// <summary>Single faults of files that load all the same, and what <c>verify</c> says of each.</summary>
public sealed class FileChecksTest
{
    private const string Circular = """
        测试〔2020〕1号

        关于缴费基数的通知

        一、职工以本人工资为缴费基数；低于下限的，按下限。
        二、单位缴费基数：（一）职工基数之和；（二）其他。
        1、其他按省的规定。
        """;

    private static readonly (string, string?)[] Sound =
    [
        ("/individualBase/0/quote", "\"职工以本人工资为缴费基数\""),
        ("/employerBase/0/quote", "\"职工基数之和\""),
        ("/employerBase/0/article", "\"二(一)\""),
    ];

    [Fact]
    public void Sound_files_of_the_usual_names_pass() =>
        Verify("990000-example/2020-pension.json", "990000-example/source.zh.md").Faults.Should().BeEmpty();

    [Theory]
    [InlineData(
        "990000-example/2021-pension.json",
        "/contributionYears/from",
        "首个年度 2020 与文件名或文件夹名中的 2021 不一致"
    )]
    [InlineData("990000-example/2020-medical.json", "/insurance", "险种 pension 与文件名或文件夹名中的 medical 不一致")]
    [InlineData(
        "980000-example/2020-pension.json",
        "/jurisdiction",
        "地区代码 990000 与文件名或文件夹名中的 980000 不一致"
    )]
    public void Verify_refuses_a_file_name_that_contradicts_the_file(string name, string path, string zh)
    {
        Fault fault = Verify(name, Path.GetDirectoryName(name) + "/source.zh.md")
            .Faults.Should()
            .ContainSingle()
            .Subject;

        (fault.File, fault.Path, fault.Zh).Should().Be((name, path, zh));
        fault.En.Should().NotMatchRegex("[\u4e00-\u9fff]");
    }

    [Theory]
    [InlineData("/individualBase/0/article", "\"二\"", "引文在原文的“一”，不在“二”")]
    [InlineData("/individualBase/1/article", "\"九(二)\"", "原文没有条款“九（二）”")]
    [InlineData("/employerBase/0/article", "\"二(二)\"", "引文在原文的“二（一）”，不在“二(二)”")]
    [InlineData("/parameters/ratio/article", "\"三\"", "原文没有条款“三”")]
    [InlineData("/amounts/floor/article", "\"二.2\"", "原文没有条款“二.2”")]
    [InlineData("/amounts/floor/byYear", """{ "2020": { "value": 1000, "article": "三" } }""", "原文没有条款“三”")]
    [InlineData("/figures/wage", """{ "yearsBefore": 1, "article": "三" }""", "原文没有条款“三”")]
    [InlineData(
        "/tiers/shares",
        """{ "ratios": [0.6, 1], "of": "referenceWage", "article": "三" }""",
        "原文没有条款“三”"
    )]
    [InlineData(
        "/figures/wage/reading",
        """{ "zh": "the year before", "en": "the year before the last" }""",
        "中文文本里没有汉字：“the year before”"
    )]
    [InlineData("/source/document", "\"测试〔2020〕8号\"", "文号 测试〔2020〕8号 与原文的 测试〔2020〕1号 不一致")]
    [InlineData(
        "/individualBase/0/name",
        """{ "zh": "own wage", "en": "own wage of a person" }""",
        "中文文本里没有汉字：“own wage”"
    )]
    [InlineData("/source/issued", "\"2099-03-01\"", "2099-03-01 比最后一个缴费年度 2021 晚五年以上：请核对年份")]
    [InlineData("/source/inForceFrom", "\"2111-01-01\"", "2111-01-01 比最后一个缴费年度 2021 晚五年以上：请核对年份")]
    [InlineData("/amounts/floor/name", """{ "zh": "下限", "en": "下限额" }""", "英文文本里没有英文字母：“下限额”")]
    public void Contradictions_of_circular_and_language_are_refused(string place, string json, string zh)
    {
        using RuleFolder folder = Folder(
            "2020-pension.json",
            "source.zh.md",
            ("/figures/wage", """{ "yearsBefore": 1, "article": "一" }"""),
            (place, json)
        );

        Fault fault = RuleSetVerifier.VerifyDirectory(folder.FullName).Faults.Should().ContainSingle().Subject;

        fault.Zh.Should().Be(zh);
        fault.Path.Should().StartWith(place);
        fault.File.Should().Be("2020-pension.json");
    }

    [Theory]
    [InlineData("没有编号的通知：职工以本人工资为缴费基数；低于下限的，按下限。单位缴费基数为职工基数之和。")]
    [InlineData("二、职工以本人工资为缴费基数。\n一、单位缴费基数为职工基数之和。")]
    [InlineData("一、职工以本人工资为缴费基数。二、单位缴费基数为（一）职工基数之和。")]
    public void Verify_accepts_articles_of_a_circular_without_known_places(string circular)
    {
        using RuleFolder folder = Folder("2020-pension.json", "other.zh.md").With("other.zh.md", circular);

        RuleSetVerifier.VerifyDirectory(folder.FullName).Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\u00A0\u00A0\u00A0\u00A0测试\u00D7\u00D7\u00D7\u00D7")]
    [InlineData("测试\u00B7\u00B7\u00B7\u00B7\u00D7")]
    [InlineData("caf\u00e9 \u00C4\u00D6\u00DC")]
    public void Text_with_signs_of_Latin_is_no_damaged_one(string text)
    {
        string sound = SampleRules.Text([.. Sound, ("/source/title", "\"TITLE\"")]).Replace("TITLE", text);
        using RuleFolder folder = Folder("2020-pension.json", "source.zh.md").With("2020-pension.json", sound);

        RuleSetVerifier.VerifyDirectory(folder.FullName).Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("测试\uFFFD〔2020〕1号")]
    [InlineData("????????")]
    [InlineData("\u00e6\u00b5\u008b\u00e8\u00af\u0095")]
    [InlineData("ÇìÉçÏÕº¯")]
    [InlineData("½É·Ñ»ùÊý")]
    [InlineData("´óÇì")]
    public void Text_that_an_encoding_damaged_is_refused_with_its_line(string text)
    {
        string damaged = SampleRules.Text([.. Sound, ("/source/title", "\"TITLE\"")]).Replace("TITLE", text);
        using RuleFolder folder = Folder("2020-pension.json", "source.zh.md").With("2020-pension.json", damaged);

        Fault fault = RuleSetVerifier.VerifyDirectory(folder.FullName).Faults.Should().ContainSingle().Subject;

        fault.Zh.Should().MatchRegex("^第 [0-9]+ 行有编码损坏的文字：");
        fault.File.Should().Be("2020-pension.json");
    }

    [Fact]
    public void Cases_that_can_only_pass_fail()
    {
        using RuleFolder folder = Folder("2020-pension.json", "source.zh.md")
            .With("none.cases.json", """{ "cases": [] }""")
            .With(
                "some.cases.json",
                $$"""{ "cases": [{{RuleSetVerifierTest.Case("idle", 1000, "{}")}}, {{RuleSetVerifierTest.Case("idle", 1000, "{}")}}] }"""
            );

        string[] remarks =
        [
            .. RuleSetVerifier
                .VerifyDirectory(folder.FullName)
                .Cases.SelectMany(file => file.Failures)
                .Select(failure => failure.Remarks[0].Zh),
        ];

        remarks.Should().Equal("没有算例", "没有写明应得的结果（expect 为空）", "没有写明应得的结果（expect 为空）");
    }

    [Fact]
    public void Verify_refuses_two_cases_of_one_name()
    {
        using RuleFolder folder = Folder("2020-pension.json", "source.zh.md")
            .With(
                "some.cases.json",
                $$"""{ "cases": [{{RuleSetVerifierTest.Case("same", 1000)}}, {{RuleSetVerifierTest.Case("same", 1000)}}] }"""
            );

        RuleSetVerifier
            .VerifyDirectory(folder.FullName)
            .Cases.Single()
            .Failures.Should()
            .Contain(failure => failure.Remarks.Any(remark => remark.Zh == "同一文件中已有同名算例"));
    }

    private static VerificationReport Verify(string file, string circular)
    {
        using RuleFolder folder = Folder(file, circular);
        return RuleSetVerifier.VerifyDirectory(folder.FullName);
    }

    private static RuleFolder Folder(string file, string circular, params (string, string?)[] edits) =>
        new RuleFolder().With(file, SampleRules.Text([.. Sound, .. edits])).With(circular, Circular);
}
