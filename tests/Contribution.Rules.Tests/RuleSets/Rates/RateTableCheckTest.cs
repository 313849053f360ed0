namespace Contribution.Rules.Tests.RuleSets.Rates;

/// <summary>Rates that are in range and contradict themselves or one another.</summary>
public sealed class RateTableCheckTest
{
    [Theory]
    [InlineData("\"rate\": 0.61", "/rates/0/rate", "超出范围：0.61；允许 0 至 0.5")]
    [InlineData("\"rate\": 0.16, \"name\": \"吉林\"", "/rates/0/name", "名称“吉林”与代码 230000（黑龙江省）不一致")]
    [InlineData(
        "\"rate\": 0.16, \"except\": [\"320600\"]",
        "/rates/0/except/0",
        "除外地区 320600 不是 230000 的下级地区"
    )]
    public void Contradiction_is_refused_with_its_place(string given, string path, string zh)
    {
        Fault fault = FaultsOf(
                $$"""{ "place": "230000", "insurance": "pension", "payer": "employer", {{given}}, "from": "2011-01", "source": { "document": "示例〔2011〕9号" } }"""
            )
            .Should()
            .ContainSingle()
            .Subject;

        (fault.Path, fault.Zh, fault.File).Should().Be((path, zh, "rates.json"));
    }

    [Fact]
    public void Class_with_a_lower_rate_than_the_class_before_is_refused() =>
        FaultsOf(Class(6, "0.01") + ", " + Class(7, "0.0012"))
            .Should()
            .ContainSingle()
            .Which.Zh.Should()
            .Be("工伤保险第 7 类行业费率 0.0012 低于第 6 类的 0.01");

    [Fact]
    public void Places_anywhere_below_may_be_excepted()
    {
        using RuleFolder folder = new();

        folder
            .With(
                "rates.json",
                File(
                    """
                    { "place": "100000", "name": "全国", "insurance": "pension", "payer": "employer", "rate": 0.2, "from": "2011-01",
                      "appliesBelow": true, "except": ["330000", "350200", "230601"], "source": { "document": "示例〔2011〕9号", "trust": "A-" } }
                    """
                )
            )
            .Load()
            .RatesOf("100000")
            .Rates.Should()
            .NotBeEmpty();
    }

    private static string Class(int industry, string rate) =>
        $$"""
            { "place": "230000", "insurance": "workInjury", "payer": "employer", "industryClass": {{industry}}, "rate": {{rate}},
              "from": "2011-01", "source": { "document": "示例〔2011〕9号" } }
            """;

    private static IReadOnlyList<Fault> FaultsOf(string rows)
    {
        using RuleFolder folder = new();
        return folder.With("rates.json", File(rows)).Faults();
    }

    private static string File(string rows) => $$"""{ "format": 1, "rates": [{{rows}}] }""";
}
