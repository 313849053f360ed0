using Contribution.Rules.Results;

namespace Contribution.Rules.Tests.Results;

public sealed class ContributionBaseTest
{
    private static readonly Ruling OwnWage = new(DeterminationStatus.Determined, "own-wage", "二(二)", HasBase: true);

    [Fact]
    public void One_by_a_rule_is_the_same_as_one_put_together_by_hand()
    {
        ContributionBase byRule = new("P1", OwnWage, 1500.00m, -1.50m);
        ContributionBase byHand = new()
        {
            Id = "P1",
            Base = 1500m,
            Status = DeterminationStatus.Determined,
            Rule = "own-wage",
            Article = "二(二)",
            Adjustment = -1.5m,
        };

        byRule.Should().Be(byHand).And.NotBe(byHand with { Rule = "floor" });
        byRule.GetHashCode().Should().Be(byHand.GetHashCode());
        (byRule.Base, byRule.Adjustment, byRule.Missing).Should().Be((1500m, -1.5m, null));
    }

    [Fact]
    public void A_change_of_one_leaves_the_others_of_its_rule_alone()
    {
        ContributionBase first = new("P1", OwnWage, 1500m, adjustment: null);
        ContributionBase second = first with { Status = DeterminationStatus.Provisional, Base = null };

        (first.Status, first.Base).Should().Be((DeterminationStatus.Determined, 1500m));
        (second.Status, second.Base, second.Rule).Should().Be((DeterminationStatus.Provisional, null, "own-wage"));
        OwnWage.Status.Should().Be(DeterminationStatus.Determined);
    }

    [Fact]
    public void Two_that_miss_the_same_are_the_same()
    {
        ContributionBase first = Missing("P1", "priorYearMonthlyWage");

        Missing("P1", "priorYearMonthlyWage").Should().Be(first);
        Missing("P1", "priorYearMonthlyWage").GetHashCode().Should().Be(first.GetHashCode());
        Missing("P1", "previousYearBase").Should().NotBe(first);
        Missing("P1").Should().NotBe(first).And.NotBe(Missing("P1") with { Missing = null });
        Missing("P2", "priorYearMonthlyWage").Should().NotBe(first);
        first.Equals(null).Should().BeFalse();
    }

    private static ContributionBase Missing(string id, params string[] facts) =>
        new()
        {
            Id = id,
            Status = DeterminationStatus.Undetermined,
            Missing = [.. facts],
        };
}
