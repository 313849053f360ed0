using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Diff;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff;

public sealed class ImpactPropertiesTest
{
    private static readonly Gen<PersonFacts> Facts =
        from category in Gen.Elements(Enum.GetValues<PersonCategory>())
        from wage in Gen.Choose(0, 900_000)
        from known in Gen.Choose(0, 3)
        from hardship in Gen.Elements(true, false)
        from previous in Gen.Choose(0, 900_000)
        select new PersonFacts
        {
            Id = "",
            Category = category,
            PriorYearMonthlyWage = known > 0 ? wage / 100m : null,
            LastMonthBasicWage = known > 1 ? wage / 100m : null,
            DeclaredBase = known > 2 ? wage / 100m : null,
            PreviousYearBase = hardship ? previous / 100m : null,
            Hardship = hardship,
            ExemptionProof = hardship,
        };

    private static readonly Arbitrary<Roster> Rosters = (
        from facts in Facts.ArrayOf()
        from employers in Gen.Choose(0, 6).ArrayOf(facts.Length)
        select Roster(facts, employers)
    ).ToArbitrary();

    /// <summary>The last year of each place and insurance: the years of one file differ by figures.</summary>
    public static TheoryData<string> Ids =>
        [
            .. RuleSetCatalogue
                .Embedded.Ids.GroupBy(id => (id.Jurisdiction, id.Insurance))
                .Select(years => years.MaxBy(id => id.Year).ToString()),
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Compare_of_a_rule_set_with_itself_changes_nothing_in_the_built_in_population(string id)
    {
        ImpactSide side = Sides.Of(RuleSetCatalogue.Embedded.Ids.Single(known => known.ToString() == id));

        Impact impact = Impact.OfBuiltIn(side, side)!;

        if (side.Set.Amounts.Any(amount => amount.Name == "noticeCeiling"))
        {
            // The ceiling is not on file: no person above the floor is determined, on either side.
            impact.Changes.Should().NotBeEmpty().And.NotContain(change => change.Class.IsChange());
            return;
        }

        impact.Changes.Should().HaveCountGreaterThan(30).And.OnlyContain(change => change.Class == ChangeClass.Same);
        impact.Changes.Should().Contain(change => change.A.Answer!.Base > 0m);
    }

    [Fact]
    public void Compare_of_a_rule_set_with_itself_changes_no_person_of_any_roster() =>
        Prop.ForAll(
                Rosters,
                roster =>
                    Impact
                        .Compare(Sides.Daqing, Sides.Daqing, roster)
                        .Changes.All(change => change.Class is ChangeClass.Same or ChangeClass.Neither)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Compare_with_sides_exchanged_gives_the_opposite() =>
        Prop.ForAll(
                Rosters,
                roster =>
                {
                    ImpactSide liaoning = Sides.Of("210000", 2008, ReferenceWage.Monthly(2000m));
                    ImmutableArray<Change> there = Impact.Compare(Sides.Daqing, liaoning, roster).Changes;
                    ImmutableArray<Change> back = Impact.Compare(liaoning, Sides.Daqing, roster).Changes;
                    return there.Zip(back).All(pair => Opposite(pair.First, pair.Second));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Tally_counts_every_listed_person_in_exactly_one_class() =>
        Prop.ForAll(
                Rosters,
                roster =>
                {
                    ImpactSide liaoning = Sides.Of("210000", 2008, ReferenceWage.Monthly(2000m));
                    Tally tally = Tally.From(Impact.Compare(Sides.Daqing, liaoning, roster).Changes);
                    return tally.Listed == roster.Persons.Length + roster.Employers.Length
                        && tally.Listed == Enum.GetValues<ChangeClass>().Sum(tally.Count)
                        && tally.Compared == tally.Changed + tally.Count(ChangeClass.Same);
                }
            )
            .QuickCheckThrowOnFailure();

    private static bool Opposite(Change there, Change back) =>
        there.Difference == -back.Difference
        && back.Class
            == there.Class switch
            {
                ChangeClass.BaseUp => ChangeClass.BaseDown,
                ChangeClass.BaseDown => ChangeClass.BaseUp,
                ChangeClass.OnlyA => ChangeClass.OnlyB,
                ChangeClass.OnlyB => ChangeClass.OnlyA,
                ChangeClass same => same,
            };

    /// <summary>The first five numbers are employers of each kind; the last two are persons without one.</summary>
    private static Roster Roster(PersonFacts[] facts, int[] employers)
    {
        EmployerKind[] kinds = Enum.GetValues<EmployerKind>();
        return new Roster
        {
            Employers =
            [
                .. kinds.Select(kind =>
                    Daqing.Employer($"{kind}", kind, with => with with { PriorYearMonthlyTotalWages = 9000m })
                ),
            ],
            Persons =
            [
                .. facts.Select(
                    (person, index) =>
                        new PersonRow
                        {
                            Line = index + 2,
                            EmployerId = employers[index] < kinds.Length ? $"{kinds[employers[index]]}" : null,
                            Facts = person with { Id = $"P-{index}" },
                        }
                ),
            ],
        };
    }
}
