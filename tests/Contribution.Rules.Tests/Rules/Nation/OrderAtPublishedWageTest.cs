using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Building.Figures;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Tests.Rules.Nation;

/// <summary>
/// The proof takes the order of amounts and of tiers for granted, as a request that breaks it is refused: the wages on file break
/// none, so that no request with them is refused.
/// </summary>
public sealed class OrderAtPublishedWageTest
{
    [Fact]
    public void Amounts_and_tiers_are_in_order_at_the_wages_on_file()
    {
        (RuleSet Set, Rational? Wage)[] sets =
        [
            .. RuleSetCatalogue
                .Embedded.Ids.Select(id => RuleSetCatalogue.Embedded.Get(id)!)
                .Where(set => set.ReferenceWage is not null)
                .Select(set => (set, Published(set))),
        ];

        sets.Count(known => known.Wage is not null).Should().BeGreaterThan(500);
        sets.Count(known => known.Wage is not null && !known.Set.Tiers.IsEmpty).Should().BeGreaterThan(5);
        sets.Where(known => AmountOrder.Broken(known.Set, known.Wage).Any())
            .Select(known => known.Set.Id.ToString())
            .Should()
            .BeEmpty();
    }

    private static Rational? Published(RuleSet set)
    {
        string place = set.Id.Jurisdiction;
        return TableFigures.Wage(set, place, set.Id.Year, RuleSetCatalogue.Embedded.WagesOf(place));
    }
}
