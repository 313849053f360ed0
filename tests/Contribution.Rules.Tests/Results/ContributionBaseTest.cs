using Contribution.Rules.Results;

namespace Contribution.Rules.Tests.Results;

public sealed class ContributionBaseTest
{
    private static readonly Ruling OwnWage = new(DeterminationStatus.Determined, "own-wage", "二(二)", HasBase: true);

    [Fact]
    public void One_by_a_rule_is_the_same_as_one_put_together_by_hand()
    {
        ContributionBase byRule = new("P1", OwnWage, 1500.00m, -1.50m);
        ContributionBase byHand = new(id: "P1", status: DeterminationStatus.Determined)
        {
            Base = 1500m,
            Rule = "own-wage",
            Article = "二(二)",
            Adjustment = -1.5m,
        };

        byRule.Should().Be(byHand);
        byRule.GetHashCode().Should().Be(byHand.GetHashCode());
        (byRule.Base, byRule.Adjustment).Should().Be((1500m, -1.5m));
        byRule.Missing.Should().BeEmpty();
    }

    [Fact]
    public void Two_that_miss_the_same_are_the_same()
    {
        ContributionBase first = Missing("P1", "priorYearMonthlyWage");

        Missing("P1", "priorYearMonthlyWage").Should().Be(first);
        Missing("P1", "priorYearMonthlyWage").GetHashCode().Should().Be(first.GetHashCode());
        Missing("P1", "previousYearBase").Should().NotBe(first);
        Missing("P1").Should().NotBe(first).And.Be(new ContributionBase("P1", DeterminationStatus.Undetermined));
        Missing("P2", "priorYearMonthlyWage").Should().NotBe(first);
        first.Equals(null).Should().BeFalse();
    }

    private static ContributionBase Missing(string id, params string[] facts) =>
        new(id: id, status: DeterminationStatus.Undetermined) { Missing = [.. facts] };
}
