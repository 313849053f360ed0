namespace Contribution.Rules.Tests;

public sealed class GettingStartedTest
{
    [Fact]
    public void The_embedded_rule_sets_all_load()
    {
        var catalogue = RuleSets.Catalogue.RuleSetCatalogue.Embedded;

        catalogue.Ids.Select(id => catalogue.Get(id)!.Id).Should().Equal(catalogue.Ids).And.HaveCountGreaterThan(5);
    }
}
