using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Language;

public sealed class ScopeTest
{
    private static readonly Node One = new NumberNode(Rational.One);
    private static readonly Node Two = new NumberNode(new Rational(2, 1));
    private static readonly Node Kind = new FactNode(new Symbol("kind", SampleFacts.Kind));

    [Fact]
    public void With_replaces_a_name_that_exists()
    {
        Scope outer = new([KeyValuePair.Create("a", One)]);

        outer.With("a", Two).Find("a").Should().Be(Two);
        outer.With("b", Two).Find("a").Should().Be(One);
        outer.Find("b").Should().BeNull();
    }

    [Fact]
    public void Scope_lists_names_and_values_once_in_order() =>
        new Scope([KeyValuePair.Create("z", One), KeyValuePair.Create("kind", Kind)])
            .With("z", Two)
            .With("b", Two)
            .Names.Should()
            .Equal("b", "enterprise", "kind", "none", "organ", "z");

    [Fact]
    public void Scope_knows_its_names_and_values_only()
    {
        Scope scope = new([KeyValuePair.Create("kind", Kind)]);

        scope.Knows("kind").Should().BeTrue();
        scope.Knows("organ").Should().BeTrue();
        scope.Knows("organs").Should().BeFalse();
    }

    [Fact]
    public void Withholding_remembers_a_name_that_cannot_be_used()
    {
        Scope scope = new Scope([KeyValuePair.Create("a", One)]).Withholding(["b"]).Withholding(["c"]).With("d", Two);

        scope.Withholds("b").Should().BeTrue();
        scope.Withholds("c").Should().BeTrue();
        scope.Withholds("a").Should().BeFalse();
        scope.Withholds(null).Should().BeFalse();
        scope.Names.Should().Equal("a", "d");
    }
}
