namespace Contribution.Rules.Tests.RuleSets.Building;

/// <summary>Slips in rule files that are named at the key where they stand.</summary>
public sealed class NamedSlipsTest
{
    [Theory]
    [InlineData(
        "/figures/wage",
        """{ "yearsBefore": 1, "population": "allUrbanUnt", "article": "一" }""",
        "/figures/wage/population",
        "未知的取值“allUrbanUnt”（是否指“全口径城镇单位就业人员（allUrbanUnit）”？）；可取：在岗职工（onPost）、职工（employees）、全口径城镇单位就业人员（allUrbanUnit）、公布的缴费工资基数（announced）"
    )]
    [InlineData(
        "/findings",
        """[{ "id": "figure-trust", "for": "individualBase", "article": "一", "when": "known" }]""",
        "/findings/0/id",
        "提示编号“figure-trust”是程序自用的；请改用其他编号"
    )]
    [InlineData(
        "/findings",
        """[{ "id": "not-a-tier-2", "for": "individualBase", "article": "一", "when": "known" }]""",
        "/findings/0/id",
        "提示编号“not-a-tier-2”是程序自用的；请改用其他编号"
    )]
    [InlineData(
        "/individualBase/1/id",
        "\"own wage\"",
        "/individualBase/1/id",
        "超出范围：own wage；允许由文字、数字和 -、_、. 组成，如 own-wage"
    )]
    [InlineData(
        "/invariants",
        """[{ "id": "rises\n", "for": "individualBase", "holds": "base >= 0" }]""",
        "/invariants/0/id",
        "超出范围：rises\n；允许由文字、数字和 -、_、. 组成，如 own-wage"
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
        "花括号不成对：“本人工资 {{floor}”"
    )]
    public void Slip_is_named_where_it_stands(string pointer, string json, string path, string zh)
    {
        Fault fault = RuleFolder.FaultsOf(SampleRules.Text((pointer, json))).Should().ContainSingle().Subject;

        (fault.Path, fault.Zh).Should().Be((path, zh));
    }
}
