using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets.Catalogue;
using NRules.RuleModel;

namespace Contribution.Rules.NRules.Tests;

public sealed class RepositoryTest
{
    [Fact]
    public void Every_rule_of_ours_becomes_one_rule_with_its_tags_and_its_source()
    {
        RuleSets.RuleSet set = RuleSetCatalogue.Embedded.Find("210200", Insurance.Pension, 2009)!;

        IRuleDefinition[] rules = [.. RuleSetRepository.Of(set).GetRuleSets().Single().Rules];

        rules.Should().HaveCount(set.IndividualBase.Rules.Length + set.EmployerBase.Rules.Length + 1);
        IRuleDefinition floor = rules.Single(rule => rule.Name == "210000/pension/2009/PersonCase/floor");
        floor.Tags.Should().Equal("210000", "210000/pension", "2009");
        floor.Properties["article"].Should().Be("二(一)");
        floor.Properties["document"].Should().Be("辽社险函[2006]89号");
        floor.Priority.Should().Be(1);
        floor.Description.Should().Be("最低为市上年在岗职工月平均工资的60%");
    }

    [Fact]
    public void It_loads_by_place_insurance_and_year_and_gives_nothing_where_nothing_is_covered()
    {
        RuleSetRepository
            .Load(RuleSetCatalogue.Embedded, "230602", Insurance.Pension, 2011)!
            .GetRuleSets()
            .Single()
            .Name.Should()
            .Be("230600/pension/2011");
        RuleSetRepository.Load(RuleSetCatalogue.Embedded, "211000", Insurance.Pension, 2011).Should().BeNull();
    }
}
