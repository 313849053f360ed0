using Contribution.Rules.Rosters.Impacts;

namespace Contribution.Rules.Rosters.Tests.Impacts;

public sealed class BuiltInPopulationTest
{
    private static readonly ImpactSide Liaoning = Sides.Of("210000", 2010, ReferenceWage.Monthly(3000m));

    [Fact]
    public void It_is_the_same_whichever_side_is_the_first()
    {
        Roster there = BuiltInPopulation.Create(Sides.Daqing, Liaoning);
        Roster back = BuiltInPopulation.Create(Liaoning, Sides.Daqing);

        back.Should().BeEquivalentTo(there, options => options.WithStrictOrdering());
    }

    [Fact]
    public void It_has_the_persons_that_both_sides_cover()
    {
        Roster roster = BuiltInPopulation.Create(Sides.Daqing, Liaoning);

        roster.Persons.Select(person => person.Facts.Category).Distinct().Should().Equal(PersonCategory.Employee);
        roster
            .Employers.Select(employer => employer.Facts.Kind)
            .Distinct()
            .Should()
            .Equal(EmployerKind.Enterprise, EmployerKind.GovernmentOrgan, EmployerKind.PublicInstitution);
        roster.Employers.Should().HaveCount(9);
        roster.Persons.Should().HaveCount(3 * 34).And.OnlyHaveUniqueItems(person => person.Facts.Id);
    }

    [Fact]
    public void Wages_are_shares_of_the_higher_reference_wage() =>
        BuiltInPopulation
            .Create(Sides.Daqing, Liaoning)
            .Persons.Max(person => person.Facts.PriorYearMonthlyWage)
            .Should()
            .Be(12000m, "four times 3000.00");

    [Fact]
    public void A_reference_wage_that_was_published_is_taken_and_any_other_is_said_to_be_assumed()
    {
        ImpactSide published = Sides.Of("210000", 2023, null) with { ReferenceWages = null };
        ImpactSide unknown = Sides.Of("210000", 2008, null) with { ReferenceWages = null };

        Impact alone = Impact.OfBuiltIn(unknown, unknown)!;
        Impact both = Impact.OfBuiltIn(unknown, published)!;

        (alone.A.IsWageAssumed, alone.A.WageUsed!.Value).Should().Be((true, 4000m));
        (both.B.IsWageAssumed, both.B.WageUsed!.Value, both.B.WageUsed.Origin)
            .Should()
            .Be((false, 6843m, ValueOrigin.Table));
        (both.A.IsWageAssumed, both.A.WageUsed!.Value).Should().Be((true, 6843m), "the other side's, else 4000.00");
    }

    [Fact]
    public void Every_status_that_a_person_can_have_in_Daqing_is_in_it() =>
        Impact
            .OfBuiltIn(Sides.Daqing, Sides.Daqing)!
            .Changes.Select(change => change.A.Answer!.Status)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<DeterminationStatus>().Except([DeterminationStatus.NotApplicable]));

    [Fact]
    public void Sides_without_a_common_person_have_no_impact()
    {
        ImpactSide none = Sides.Daqing with
        {
            Set = ChangedSet.Copy(
                Sides.Daqing.Set,
                covers: new() { Kinds = [EmployerKind.SoleProprietor], Categories = [PersonCategory.BusinessOwner] }
            ),
        };

        Impact.OfBuiltIn(Sides.Daqing, none).Should().BeNull();
    }
}
