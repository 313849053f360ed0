using Contribution.Rules.Rosters.Commands.Diff.Comparing;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff.Comparing;

public sealed class ComparedTest
{
    private static readonly RuleSet Daqing = Sides.Daqing.Set;
    private static readonly RuleSet Liaoning = Sides.Of("210000", 2010, null).Set;

    [Fact]
    public void Compare_marks_all_rules_and_figures_of_one_rule_set_as_the_same()
    {
        ComparedRule.Compare(Daqing, Daqing).Should().NotBeEmpty().And.OnlyContain(rule => rule.Mark == Mark.Same);
        ComparedFigure
            .Compare(Daqing, Daqing)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(figure => figure.Mark == Mark.Same);
    }

    [Theory]
    [InlineData("own-wage", nameof(BaseKind.IndividualBase), nameof(Mark.Changed))]
    [InlineData("not-insured", nameof(BaseKind.IndividualBase), nameof(Mark.Removed))]
    [InlineData("hardship", nameof(BaseKind.IndividualBase), nameof(Mark.Added))]
    [InlineData("sole-proprietor", nameof(BaseKind.EmployerBase), nameof(Mark.Added))]
    public void Compare_marks_every_rule_as_added_removed_changed_or_the_same(string id, string kind, string mark) =>
        ComparedRule
            .Compare(Daqing, Liaoning)
            .Single(rule => rule.Id == id && rule.Kind == Enum.Parse<BaseKind>(kind))
            .Mark.Should()
            .Be(Enum.Parse<Mark>(mark));

    [Fact]
    public void Compare_shows_a_share_of_another_year_as_a_changed_figure_and_no_changed_rule()
    {
        RuleSet before = Sides.Of("210000", 2006, null).Set;

        ComparedFigure share = ComparedFigure.Compare(before, Liaoning).Single(figure => figure.Mark != Mark.Same);

        (share.Name, share.A, share.B, share.ArticleB).Should().Be(("hardshipRatio", "0.60", "1.00", "二(二)"));
        ComparedRule.Compare(before, Liaoning).Should().OnlyContain(rule => rule.Mark == Mark.Same);
    }

    [Fact]
    public void Compare_shows_added_rules_as_removed_with_sides_exchanged()
    {
        string[] added =
        [
            .. ComparedRule.Compare(Daqing, Liaoning).Where(rule => rule.Mark == Mark.Added).Select(rule => rule.Id),
        ];

        added.Should().NotBeEmpty();
        ComparedRule
            .Compare(Liaoning, Daqing)
            .Where(rule => rule.Mark == Mark.Removed)
            .Select(rule => rule.Id)
            .Should()
            .BeEquivalentTo(added);
    }
}
