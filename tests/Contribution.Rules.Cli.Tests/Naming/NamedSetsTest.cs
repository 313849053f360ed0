using System.Collections.Immutable;
using Contribution.Rules.Cli.Naming;

namespace Contribution.Rules.Cli.Tests.Naming;

public sealed class NamedSetsTest
{
    [Theory]
    [InlineData("230600/pension/2011", "210000/pension/2010", null, "230600/pension/2011")]
    [InlineData("230600/pension", "210000/pension/2010", null, "230600/pension/2011")]
    [InlineData("210000/pension", "210000/pension/2010", null, "210000/pension/2010")]
    [InlineData("210000/pension", "230600/pension", 2008, "210000/pension/2008")]
    [InlineData("210000/pension/2006", "210000/pension", 2008, "210000/pension/2006")]
    [InlineData("210000/pension/2020", "210000/pension/2019", null, "210000/pension/2020-07")]
    public void Choose_finds_the_rule_set_by_its_name_and_the_other_side(
        string text,
        string other,
        int? year,
        string chosen
    )
    {
        (ImmutableArray<RuleSetId> ids, int? missing) = Choose(text, other, year);

        ids.Should().Equal(RuleSetId.Parse(chosen));
        missing.Should().BeNull();
    }

    [Theory]
    [InlineData("210000/pension", "230600/pension", null, 2011)]
    [InlineData("230600/pension", "210000/pension", 2008, 2008)]
    public void Choose_reports_a_year_that_the_rule_set_does_not_have(
        string text,
        string other,
        int? year,
        int missing
    ) => Choose(text, other, year).Missing.Should().Be(missing);

    [Fact]
    public void Choose_gives_all_years_when_neither_side_gives_one() =>
        Choose("210000/pension", "230000/pension", null).Ids.Should().HaveCount(13);

    private static (ImmutableArray<RuleSetId> Ids, int? Missing) Choose(string text, string other, int? year) =>
        NamedSets.OfId(text, RuleSetCatalogue.Embedded).Choose(NamedSets.OfId(other, RuleSetCatalogue.Embedded), year);
}
