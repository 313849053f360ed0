using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Tests.Contributions;

public sealed class ContributionPropertiesTest
{
    private static readonly Arbitrary<int> Fen = Gen.Choose(0, 1_000_000).ToArbitrary();
    private static readonly Arbitrary<int> Permille = Gen.Choose(0, 1000).ToArbitrary();

    [Fact]
    public void Higher_wage_gives_no_lower_amount() =>
        Prop.ForAll(
                Fen,
                Fen,
                (one, other) => Total([Math.Min(one, other) / 100m]) <= Total([Math.Max(one, other) / 100m])
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Higher_rate_gives_no_lower_amount() =>
        Prop.ForAll(
                Permille,
                Permille,
                (one, other) =>
                    Total([3000.33m], Math.Min(one, other) / 1000m) <= Total([3000.33m], Math.Max(one, other) / 1000m)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Amounts_of_months_add_up() =>
        Prop.ForAll(
                Fen,
                Gen.Choose(1, 11).ToArbitrary(),
                (fen, cut) =>
                    Total([fen / 100m], 0.2m, "2011-01", $"2011-{cut:D2}")
                        + Total([fen / 100m], 0.2m, $"2011-{cut + 1:D2}", "2011-12")
                    == Total([fen / 100m])
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Order_of_persons_changes_no_sum() =>
        Prop.ForAll(
                Gen.ArrayOf(Gen.Choose(0, 1_000_000)).ToArbitrary(),
                fens =>
                {
                    decimal?[] wages = [.. fens.Select(fen => (decimal?)(fen / 100m))];
                    return DaqingContributions
                        .Computed(DaqingContributions.Of(wages))
                        .Total.Equals(DaqingContributions.Computed(DaqingContributions.Of(wages.Reverse())).Total);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Sum_over_persons_is_that_of_the_employer() =>
        Prop.ForAll(
                Gen.ArrayOf(Gen.Choose(0, 1_000_000)).ToArbitrary(),
                fens =>
                {
                    ContributionSpan span = Single([.. fens.Select(fen => (decimal?)(fen / 100m))]);
                    return span.Persons.Sum(person => person.Employer) == span.MonthlySum.Employer
                        && span.Persons.Sum(person => person.Employee) == span.MonthlySum.Employee
                        && span.MonthlySum.Total == span.MonthlySum.Employee + span.MonthlySum.Employer;
                }
            )
            .QuickCheckThrowOnFailure();

    private static decimal Total(
        decimal?[] wages,
        decimal rate = 0.2m,
        string from = "2011-01",
        string through = "2011-12"
    ) => DaqingContributions.Computed(DaqingContributions.Of(wages, rate, from, through)).Total.Total!.Value;

    /// <summary>
    /// The same persons on a single base, in Dalian, whose rule set does not say how contributions are collected.
    /// </summary>
    private static ContributionSpan Single(decimal?[] wages)
    {
        ContributionsRequest asked = DaqingContributions.Of(wages, from: "2015-07", through: "2015-07");
        ContributionRate rate = DaqingContributions.Rate(0.2m, "2015-07", place: "210200");
        return DaqingContributions
            .Computed(
                new ContributionsRequest
                {
                    Bases = asked.Bases with
                    {
                        Jurisdiction = "210200",
                        ContributionYear = 2015,
                        ReferenceWages = new()
                        {
                            Province = ReferenceWage.Monthly(4000),
                            City = ReferenceWage.Monthly(5000),
                        },
                        Employer = asked.Bases.Employer! with { Kind = EmployerKind.Enterprise },
                    },
                    Months = asked.Months,
                    Collection = CollectionMode.SingleBase,
                    Rates = [rate],
                }
            )
            .Insurances[0]
            .Spans[0];
    }
}
