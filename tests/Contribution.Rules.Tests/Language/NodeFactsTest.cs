using Contribution.Rules.Language;

namespace Contribution.Rules.Tests.Language;

public sealed class NodeFactsTest
{
    [Fact]
    public void Facts_names_each_fact_once_in_the_order_in_which_it_is_read()
    {
        Node node = SampleFacts.Truth("person.hardship or reference < 1 or not(person.hardship) or reference > 2");

        node.Facts().Select(fact => fact.Name).Should().Equal("person.hardship", "reference");
    }

    [Fact]
    public void Facts_includes_those_of_an_amount_unless_a_figure_is_announced()
    {
        SampleFacts.Number("floor + rounded").Facts().Should().Equal(SampleFacts.Reference);
        SampleFacts.Number("announced * 2").Facts().Should().BeEmpty();
    }

    [Fact]
    public void Nodes_are_equal_before_and_after_their_facts_are_read()
    {
        Node asked = SampleFacts.Truth("person.hardship and person.proof");
        Node other = SampleFacts.Truth("person.hardship and person.proof");
        _ = asked.Facts();

        asked.Should().Be(other);
        asked.GetHashCode().Should().Be(other.GetHashCode());
        asked.Should().NotBe(SampleFacts.Truth("person.proof and person.hardship"));
    }
}
