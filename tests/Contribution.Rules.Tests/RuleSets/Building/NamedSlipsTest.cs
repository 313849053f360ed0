namespace Contribution.Rules.Tests.RuleSets.Building;

/// <summary>Slips in rule files that are named at the key where they stand.</summary>
public sealed class NamedSlipsTest
{
    [Theory]
    [InlineData(
        "/figures/wage",
        """{ "yearsBefore": 1, "population": "allUrbanUnt", "article": "一" }""",
        "/figures/wage/population",
        "未知的取值“allUrbanUnt”（是否指“allUrbanUnit”？）；可取：onPost、employees、allUrbanUnit、announced"
    )]
    [InlineData("/covers/kinds", """["enterprise", "enterprise"]""", "/covers/kinds", "enterprise 重复")]
    [InlineData("/covers/categories", """["employee", "employee"]""", "/covers/categories", "employee 重复")]
    [InlineData(
        "/covers/pairs",
        """{ "enterprise": ["employee", "employee"] }""",
        "/covers/pairs/enterprise",
        "employee 重复"
    )]
    [InlineData(
        "/findings",
        """[{ "id": "f", "for": "individualBase", "article": "一", "when": "known", "zh": "本人工资 {{floor}", "en": "wage" }]""",
        "/findings/0/zh",
        "花括号不成对：{{}"
    )]
    public void Slip_is_named_where_it_stands(string pointer, string json, string path, string zh)
    {
        Fault fault = RuleFolder.FaultsOf(SampleRules.Text((pointer, json))).Should().ContainSingle().Subject;

        (fault.Path, fault.Zh).Should().Be((path, zh));
    }
}
