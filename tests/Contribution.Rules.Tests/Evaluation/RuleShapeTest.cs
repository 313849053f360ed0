namespace Contribution.Rules.Tests.Evaluation;

public sealed class RuleShapeTest
{
    [Theory]
    [InlineData("100000/pension/2006", "100000/pension/2014", true)]
    [InlineData("210000/pension/2025", "210000/pension/2026", true)] // rounded up, and half up
    [InlineData("230000/pension/2024", "230000/pension/2025", false)] // computed, and announced
    [InlineData("100000/pension/2014", "100000/pension/2015", false)]
    [InlineData("210000/medical/2006", "210000/workInjury/2006", false)]
    public void Rule_sets_of_one_shape_differ_in_figures_and_words_only(string one, string other, bool same) =>
        (RuleShape.Of(EmbeddedSets.Of(one)) == RuleShape.Of(EmbeddedSets.Of(other))).Should().Be(same);

    [Fact]
    public void Every_shape_of_rule_set_is_among_those_tested_at_length()
    {
        string[] ids = [.. RuleSetCatalogue.Embedded.Ids.Select(id => id.ToString())];
        string[] shapes = [.. ids.Where(EmbeddedSets.IsFirstOfItsShape).Select(Shape)];

        shapes.Should().OnlyHaveUniqueItems();
        ids.Select(Shape).Should().BeSubsetOf(shapes);
    }

    private static string Shape(string id) => RuleShape.Of(EmbeddedSets.Of(id));
}
