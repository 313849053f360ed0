using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Tests.RuleSets.Files;

public sealed class QuotesTest
{
    private const string Text =
        "# 通知\n\n一、职工以本人上一年度月平均工资\n为基数;低于 60% 的,按60%缴费。\n二、一律不予核改。";

    [Theory]
    [InlineData("职工以本人上一年度月平均工资为基数", true)]
    [InlineData("低于60%的,按 60% 缴费。", true)]
    [InlineData("职工以本人…为基数", true)]
    [InlineData("…为基数…", true)]
    [InlineData("职工……核改", true)]
    [InlineData("职工以…一律不予核改。", true)]
    [InlineData("为基数\uFF1B低于60%的\uFF0C按60%缴费", true)]
    [InlineData("为基数；低于６０％的，按60%缴费", true)]
    [InlineData("一律不予核改…职工", false)]
    [InlineData("职工以职工", false)]
    [InlineData("职工…以本人…职工", false)]
    [InlineData("低于61%的", false)]
    [InlineData("低于60%的\uFE50按60%缴费", false)]
    [InlineData("", false)]
    [InlineData("…", false)]
    [InlineData(" \n", false)]
    public void Quote_matches_the_text_apart_from_white_space_and_ellipses(string quote, bool contained) =>
        new Circular("source.zh.md", Text).Contains(quote).Should().Be(contained);

    [Theory]
    [InlineData("/individualBase/0/quote", "\"从未写过\"", "/individualBase/0/quote")]
    [InlineData("/trueUp", """{ "article": "一", "quote": "从未写过" }""", "/trueUp/quote")]
    [InlineData(
        "/procedure",
        """[{ "for": "employer", "article": "一", "quote": "从未写过" }]""",
        "/procedure/0/quote"
    )]
    [InlineData(
        "/findings",
        """[{ "id": "f", "for": "individualBase", "article": "一", "when": "true", "quote": "从未写过" }]""",
        "/findings/0/quote"
    )]
    public void Quote_missing_from_the_circular_beside_the_file_is_a_fault(string place, string json, string path)
    {
        using RuleFolder folder = new();
        Fault fault = folder
            .With("a.json", SampleRules.Text((place, json)))
            .With("source.zh.md", Text)
            .With("second.zh.md", "另一份文件")
            .Faults()
            .Should()
            .ContainSingle()
            .Subject;

        (fault.Code, fault.File, fault.Path).Should().Be((FaultCode.QuoteNotFound, "a.json", path));
        (fault.Found, fault.Allowed).Should().Be(("从未写过", "second.zh.md, source.zh.md"));
    }

    [Theory]
    [InlineData("职")]
    [InlineData("，按…")]
    public void Quote_of_one_character_is_a_fault(string quote)
    {
        using RuleFolder folder = new();

        folder
            .With("a.json", SampleRules.Text(("/individualBase/0/quote", $"\"{quote}\"")))
            .With("source.zh.md", Text)
            .Faults()
            .Should()
            .ContainSingle()
            .Which.Zh.Should()
            .Be($"引文“{quote}”过短，认不出是哪一句；至少两个字");
    }

    [Fact]
    public void Quote_of_two_characters_is_read()
    {
        using RuleFolder folder = new();

        folder
            .With("a.json", SampleRules.Text(("/individualBase/0/quote", "\"60%\"")))
            .With("source.zh.md", Text)
            .Load()
            .Ids.Should()
            .NotBeEmpty();
    }

    [Fact]
    public void Circular_that_is_not_UTF_8_is_reported()
    {
        using RuleFolder folder = new();
        folder.With("a.json", SampleRules.Text(("/individualBase/0/quote", "\"职工\"")));
        File.WriteAllBytes(Path.Combine(folder.FullName, "source.zh.md"), [0xD6, 0xB0, 0xB9, 0xA4]);

        folder.Faults().Should().ContainSingle().Which.Allowed.Should().Be("source.zh.md (not UTF-8)");
    }

    [Theory]
    [InlineData("source.zh.md", "职工以…为基数")]
    [InlineData("other.zh.md", "职工以…为基数")]
    [InlineData("elsewhere/source.zh.md", "从未写过")]
    [InlineData("source.md", "从未写过")]
    public void Quotes_are_checked_against_circulars_of_the_same_folder_only(string file, string quote)
    {
        using RuleFolder folder = new();

        folder
            .With("a.json", SampleRules.Text(("/individualBase/0/quote", $"\"{quote}\"")))
            .With(file, Text)
            .Get(SampleRules.Id)
            .IndividualBase.Rules[0]
            .Quote.Should()
            .Be(quote);
    }
}
