namespace Contribution.Rules.Tests.RuleSets.Doubts;

/// <summary>The findings of every result on documents or figures that are known from third parties only.</summary>
public sealed class DoubtfulFiguresTest
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("A", false)]
    [InlineData("A-", false)]
    [InlineData("B", true)]
    [InlineData("C", true)]
    [InlineData("D", true)]
    public void Document_of_lower_trust_than_a_reprint_is_doubtful(string? trust, bool doubtful)
    {
        Finding[] findings = Doubts(("/source/trust", trust is null ? "null" : $"\"{trust}\""));

        findings.Should().HaveCount(doubtful ? 1 : 0);
        findings.Should().NotContain(finding => finding.Path != "/contributionYear");
    }

    [Fact]
    public void Document_without_figures_is_reported_with_its_number_and_trust()
    {
        const string Official = """{ "document": "甲号", "trust": "A" }""";

        Finding finding = Doubts(
                ("/source/trust", "\"B\""),
                ("/parameters/ratio/source", Official),
                ("/parameters/top/source", Official)
            )
            .Should()
            .ContainSingle()
            .Subject;

        finding.Code.Should().Be("source-trust");
        finding.Zh.Should().Be("规则集依据测试〔2020〕1号，来源可信度为 B，不是正式文本");
        finding.En.Should().Be("the rule set rests on 测试〔2020〕1号: trust B, not from an official text");
    }

    [Fact]
    public void Document_and_its_figures_are_one_finding()
    {
        Finding finding = Doubts(("/source/trust", "\"B\"")).Should().ContainSingle().Subject;

        finding.Code.Should().Be("figure-trust");
        finding.En.Should().StartWith("ratio = 0.60, top = 3.00 (测试〔2020〕1号): trust B");
    }

    [Fact]
    public void Figures_of_one_document_are_one_finding()
    {
        const string Third = """{ "document": "丙号", "trust": "C" }""";

        Finding finding = Doubts(
                ("/parameters/ratio/source", Third),
                ("/parameters/top/source", Third),
                ("/amounts/floor/byYear", $$"""{ "2020": { "value": 1500, "source": {{Third}} } }""")
            )
            .Should()
            .ContainSingle()
            .Subject;

        finding.Code.Should().Be("figure-trust");
        finding.En.Should().Be("ratio = 0.60, top = 3.00, floor = 1500 (丙号): trust C, not from an official text");
        finding.Zh.Should().Be("ratio = 0.60、top = 3.00、下限 = 1500（丙号）：来源可信度为 C，不是正式文本");
    }

    [Theory]
    [InlineData(
        """["1500", "referenceWage", "9000"]""",
        "申报档次（3 档中的 2 档）",
        "2 of the 3 tiers of declared bases"
    )]
    [InlineData("""["1500", "9000"]""", "申报档次（共 2 档）", "all 2 tiers of declared bases")]
    public void Tiers_of_a_list_are_counted(string amounts, string zh, string en)
    {
        Finding finding = Doubts(
                (
                    "/tiers",
                    $$"""{ "list": { "amounts": {{amounts}}, "article": "四", "source": { "document": "丙号", "trust": "C" } } }"""
                )
            )
            .Should()
            .ContainSingle()
            .Subject;

        finding.Zh.Should().Be($"{zh}（丙号）：来源可信度为 C，不是正式文本");
        finding.En.Should().Be($"{en} (丙号): trust C, not from an official text");
    }

    [Fact]
    public void Computed_amount_gives_no_finding() =>
        Doubts(("/amounts/floor/source", """{ "document": "丙号", "trust": "C" }""")).Should().BeEmpty();

    [Fact]
    public void Figure_of_another_year_gives_no_finding() =>
        Doubts(
                (
                    "/amounts/floor/byYear",
                    """{ "2021": { "value": 1500, "source": { "document": "丙号", "trust": "C" } } }"""
                )
            )
            .Should()
            .BeEmpty();

    private static Finding[] Doubts(params (string Pointer, string? Json)[] edits) =>
        [.. RuleFolder.Read(edits).Doubts];
}
