using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Contribution.Rules.NRules.Tests;

public sealed class RepositoryTest
{
    [Fact]
    public void GetRuleSets_gives_each_rule_with_its_name_tags_properties_and_priority()
    {
        RuleSet set = RuleSetCatalogue.Embedded.Find("210200", Insurance.Pension, 2009)!;

        IRuleDefinition[] rules = [.. RuleSetRepository.LoadAll(set).GetRuleSets().Single().Rules];

        rules.Should().HaveCount(set.IndividualBase.Rules.Length + set.EmployerBase.Rules.Length + 1);
        IRuleDefinition floor = rules.Single(rule => rule.Name == "210000/pension/2009/individualBase/floor");
        floor.Tags.Should().Equal("210000", "pension", "2009", "determined");
        floor.Properties["article"].Should().Be("二(一)");
        floor.Properties["document"].Should().Be("辽社险函[2006]89号");
        floor.Properties["quote"].Should().Be("最低为市上年在岗职工月平均工资的60%");
        floor.Properties["when"].Should().Be(set.IndividualBase.Rules.Single(rule => rule.Id == "floor").When.Text);
        floor.Properties["base"].Should().Be("floor");
        floor.Properties.TryGetProperty("reading", out _).Should().BeFalse();
        floor.Priority.Should().Be(1);
        floor.Description.Should().Be("最低为市上年在岗职工月平均工资的60%");
        rules
            .Single(rule => rule.Name == "210000/pension/2009/individualBase/new-hire")
            .Properties["reading"]
            .Should()
            .Be(set.IndividualBase.Rules.Single(rule => rule.Id == "new-hire").Reading!.En);
    }

    [Fact]
    public void LoadAll_decides_each_request_by_its_own_rule_set_only()
    {
        ISession session = RuleSetRepository
            .LoadAll(EmbeddedSets.Of("210000/pension/2009"), EmbeddedSets.Of("210000/pension/2010"))
            .Compile()
            .CreateSession();
        IContributionRules rules = ContributionRules.Create(RuleSetCatalogue.Embedded, NRulesEngine.InSession(session));

        foreach (string id in new[] { "210000/pension/2009", "210000/pension/2010", "210000/pension/2009" })
        {
            for (int number = 1; number <= 50; number++)
            {
                BasesRequest request = PopulationRequests.Of(EmbeddedSets.Of(id), number);
                Engines.Answer(rules, request).Should().Be(Engines.Answer(Engines.Compiled, request));
            }
        }
    }

    [Fact]
    public void Compile_shares_the_nodes_of_conditions_that_several_rules_begin_with()
    {
        ReteGraph graph = RuleSetRepository.LoadAll(EmbeddedSets.Of("230600/pension/2011")).Compile().GetSchema();

        int conditions = RuleSetRepository
            .LoadAll(EmbeddedSets.Of("230600/pension/2011"))
            .GetRuleSets()
            .Single()
            .Rules.SelectMany(rule => rule.LeftHandSide.ChildElements.OfType<PatternElement>())
            .Sum(pattern => pattern.Expressions.Count);
        int nodes = graph.Nodes.Count(node => node.NodeType == NodeType.Selection);
        nodes.Should().BeLessThan(conditions * 2 / 3, $"{conditions} conditions are in {nodes} nodes");
    }
}
