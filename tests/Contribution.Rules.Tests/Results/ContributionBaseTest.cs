using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Results;

public sealed class ContributionBaseTest
{
    private static readonly Ruling OwnWage = new(DeterminationStatus.Determined, "own-wage", "二(二)", HasBase: true);

    [Fact]
    public void Bases_by_equal_rules_are_equal()
    {
        ContributionBase first = new("P1", OwnWage, 1500.00m, -1.50m);
        ContributionBase second = new("P1", OwnWage with { }, 1500m, -1.5m);

        first.Should().Be(second);
        first.GetHashCode().Should().Be(second.GetHashCode());
        (first.Base, first.Adjustment).Should().Be((1500m, -1.5m));
        first.Missing.Should().BeEmpty();
        first.Should().NotBe(new ContributionBase("P1", OwnWage with { Article = "三" }, 1500m, -1.5m));
    }

    [Fact]
    public void Bases_with_equal_missing_facts_are_equal()
    {
        ContributionBase first = Missing("P1", "priorYearMonthlyWage");

        Missing("P1", "priorYearMonthlyWage").Should().Be(first);
        Missing("P1", "priorYearMonthlyWage").GetHashCode().Should().Be(first.GetHashCode());
        Missing("P1", "previousYearBase").Should().NotBe(first);
        Missing("P1").Should().NotBe(first).And.Be(Missing("P1"));
        Missing("P2", "priorYearMonthlyWage").Should().NotBe(first);
        first.Equals(null).Should().BeFalse();
    }

    private static ContributionBase Missing(string id, params string[] facts) =>
        ContributionBase.Undetermined(id, [.. facts]);
}
