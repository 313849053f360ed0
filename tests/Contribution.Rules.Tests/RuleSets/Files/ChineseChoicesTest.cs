using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.Tests.RuleSets.Files;

/// <summary>Choices that a policy officer wrote by their Chinese names: refused, with the name that JSON has.</summary>
public sealed class ChineseChoicesTest
{
    [Theory]
    [InlineData("/individualBase/0/status", "\"不参保\"", "notInsured", "不参保（notInsured）")]
    [InlineData("/individualBase/0/status", "\"已核定\"", "determined", "已核定（determined）")]
    [InlineData("/individualBase/0/status", "\"暂定\"", "provisional", "暂定，待补差（provisional）")]
    [InlineData("/parameters/floorRatio/childMaySet", "\"不低于\"", "atLeast", "不低于（atLeast）")]
    [InlineData("/parameters/floorRatio/childMaySet", "\"不得改动\"", "nothing", "不得改动（nothing）")]
    [InlineData("/procedure", """[{ "for": "单位", "article": "一" }]""", "employer", "单位（employer）")]
    [InlineData("/procedure", """[{ "for": "参保人员", "article": "一" }]""", "person", "参保人员（person）")]
    [InlineData(
        "/figures",
        """{ "wage": { "statisticYear": 2009, "population": "在岗职工", "article": "一" } }""",
        "onPost",
        "在岗职工（onPost）"
    )]
    [InlineData(
        "/referenceWage",
        """{ "scope": "city", "population": "全口径" }""",
        "allUrbanUnit",
        "全口径城镇单位就业人员（allUrbanUnit）"
    )]
    [InlineData("/covers", """{ "pairs": { "企业": ["employee"] } }""", "enterprise", "企业（enterprise）")]
    public void Chinese_name_of_a_choice_is_refused_with_its_name_in_JSON(
        string place,
        string json,
        string name,
        string words
    )
    {
        Fault fault = RuleFolder
            .FaultsOf(SampleRules.Text((place, json)))
            .Should()
            .Contain(one => one.Code == FaultCode.UnknownValue)
            .Which;

        (fault.Nearest, fault.Zh.Contains($"（是否指“{words}”？）")).Should().Be((name, true), fault.Zh);
    }

    [Theory]
    [InlineData("employer.kind = 企业", "企业", "enterprise")]
    [InlineData("person.category = 职工", "职工", "employee")]
    [InlineData("本人上年度月平均工资 < floor", "本人上年度月平均工资", "person.priorYearMonthlyWage")]
    [InlineData("社平工资 != null", "社平工资", "referenceWage")]
    [InlineData("person.priorYearMonthlyWage < 下限", "下限", "floor")]
    [InlineData("person.hardship or 甲乙", "甲乙", null)]
    public void Chinese_word_in_an_expression_is_refused_whole_with_its_name(string when, string word, string? name)
    {
        Fault fault = RuleFolder.FaultOf(("/individualBase/0/when", $"\"{when}\""));

        (fault.Code, fault.Found, fault.Nearest).Should().Be((FaultCode.Syntax, $"'{word[0]}'", name));
        fault.Zh.Should().StartWith($"表达式有误：“{word}”（第 ").And.EndWith("；应为英文名称、数或运算符");
        fault.En.Should().StartWith($"syntax error at '{word}' (column ").And.EndWith("an operator");
    }

    [Theory]
    [InlineData("在岗职工", "onPost")]
    [InlineData("在岗", "onPost")]
    [InlineData("在岗职工平均工资", "onPost")]
    [InlineData("职工", "employees")]
    [InlineData("职工平均工资", "employees")]
    [InlineData("全口径", "allUrbanUnit")]
    [InlineData("公布的缴费工资基数", "announced")]
    [InlineData("城镇单位就业人员", null)]
    [InlineData("非私营单位就业人员", null)]
    [InlineData("企业职工", null)]
    [InlineData("在", null)]
    [InlineData("", null)]
    [InlineData("onPost", null)]
    public void FindSlip_takes_the_Chinese_names_of_known_populations_only(string population, string? known) =>
        Populations.FindSlip(population).Should().Be(known);
}
