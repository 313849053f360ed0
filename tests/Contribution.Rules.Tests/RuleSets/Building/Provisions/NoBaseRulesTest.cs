namespace Contribution.Rules.Tests.RuleSets.Building.Provisions;

/// <summary>The kind of an employer alone says whether it has a base.</summary>
public sealed class NoBaseRulesTest
{
    [Fact]
    public void Rule_without_a_base_that_reads_the_kind_loads() =>
        RuleFolder
            .Read(("/employerBase/-", Rule("employer.kind = soleProprietor")))
            .EmployerBase.Rules.Should()
            .Contain(rule => rule.Status == DeterminationStatus.NotApplicable);

    [Fact]
    public void Rule_without_a_base_that_reads_more_is_refused()
    {
        const string When = "employer.kind = soleProprietor and persons.headcount = 1";

        Fault fault = RuleFolder.FaultOf(("/employerBase/-", Rule(When)));

        (fault.Code, fault.Path, fault.Found, fault.Allowed)
            .Should()
            .Be((FaultCode.KindAlone, "/employerBase/1/when", When, "employer.kind"));
        fault.Zh.Should().Be($"单位有无基数只能取决于单位类型：{When}；应为 employer.kind");
    }

    [Fact]
    public void Exception_without_a_base_is_refused()
    {
        Fault fault = RuleFolder.FaultOf(
            ("/employerBase/-", Rule("employer.kind = soleProprietor", ", \"overrides\": [\"sum\"]"))
        );

        (fault.Code, fault.Path, fault.Found, fault.Zh)
            .Should()
            .Be(
                (
                    FaultCode.KindAlone,
                    "/employerBase/1/overrides",
                    "sum",
                    "单位有无基数只能取决于单位类型：sum；应为不作其他规则的例外"
                )
            );
    }

    [Fact]
    public void Rule_without_a_base_that_another_silences_is_refused()
    {
        Fault fault = RuleFolder.FaultOf(
            ("/employerBase/-", Rule("employer.kind = soleProprietor")),
            ("/employerBase/0/precedes", "[\"none\"]")
        );

        (fault.Code, fault.Path, fault.Found, fault.Zh)
            .Should()
            .Be(
                (
                    FaultCode.KindAlone,
                    "/employerBase/1",
                    "sum",
                    "单位有无基数只能取决于单位类型：sum；应为没有使其让位的规则"
                )
            );
    }

    private static string Rule(string when, string more = "") =>
        $$"""{ "id": "none", "article": "三", "when": "{{when}}", "status": "notApplicable"{{more}} }""";
}
