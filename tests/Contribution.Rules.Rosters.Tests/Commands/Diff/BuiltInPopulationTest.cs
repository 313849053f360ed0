using Contribution.Rules.Rosters.Commands.Diff;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff;

public sealed class BuiltInPopulationTest
{
    private static readonly ImpactSide Liaoning = Sides.Of("210000", 2010, ReferenceWage.Monthly(3000m));

    [Fact]
    public void Create_gives_the_same_population_for_either_order_of_sides()
    {
        Roster there = BuiltInPopulation.Create(Sides.Daqing, Liaoning);
        Roster back = BuiltInPopulation.Create(Liaoning, Sides.Daqing);

        back.Should().BeEquivalentTo(there, options => options.WithStrictOrdering());
    }

    [Fact]
    public void Create_gives_the_persons_that_both_sides_cover()
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
    public void Create_sets_wages_to_shares_of_the_higher_reference_wage() =>
        BuiltInPopulation
            .Create(Sides.Daqing, Liaoning)
            .Persons.Max(person => person.Facts.PriorYearMonthlyWage)
            .Should()
            .Be(12000m, "four times 3000.00");

    [Fact]
    public void Create_takes_a_published_reference_wage_and_marks_any_other_as_assumed()
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
    public void OfBuiltIn_contains_every_status_of_persons_in_Daqing() =>
        Impact
            .OfBuiltIn(Sides.Daqing, Sides.Daqing)!
            .Changes.Select(change => change.A.Answer!.Status)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<DeterminationStatus>().Except([DeterminationStatus.NotApplicable]));

    [Fact]
    public void OfBuiltIn_gives_no_impact_for_sides_without_a_common_person()
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
