using Contribution.Rules.Rosters.Commands.Diff;
using Contribution.Rules.RuleSets;
using static Contribution.Rules.Rosters.Tests.Fixtures.Daqing;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff;

/// <summary>
/// Daqing 2011 with a reference wage of 2000.00 (bounds 1200.00 and 6000.00) and with 27334 / 12 (1366.70 and 6833.50).
/// </summary>
public sealed class ImpactTest
{
    private static readonly ImpactSide Low = Sides.Of("230600", 2011, ReferenceWage.Monthly(2000m));

    public static TheoryData<decimal, decimal, decimal, decimal, string, string> Lifted =>
        new()
        {
            { 1000m, 1200m, 1366.70m, 166.70m, "floor", "floor" },
            { 1300m, 1300m, 1366.70m, 66.70m, "own-wage", "floor" },
            { 6500m, 6000m, 6500m, 500m, "ceiling", "own-wage" },
            { 7000m, 6000m, 6833.50m, 833.50m, "ceiling", "ceiling" },
        };

    [Theory]
    [MemberData(nameof(Lifted))]
    public void Higher_reference_wage_raises_both_bounds(
        decimal wage,
        decimal before,
        decimal after,
        decimal difference,
        string from,
        string to
    )
    {
        Change change = Of(Low, Sides.Daqing, Person("P", wage)).Changes[0];

        change.Class.Should().Be(ChangeClass.BaseUp);
        (change.A.Answer!.Base, change.B.Answer!.Base, change.Difference).Should().Be((before, after, difference));
        (change.A.Basis!.Rule, change.B.Basis!.Rule, change.B.Basis.Article).Should().Be((from, to, "二(二)"));
        change.B.Basis.Document.Should().Be("庆社险函〔2011〕3号");
    }

    [Fact]
    public void Figures_add_up_to_sums_by_hand()
    {
        // 1000: 166.70, 1300: 66.70, 3000: none, 6500: 500.00, 7000: 833.50.
        Impact impact = Of(
            Low,
            Sides.Daqing,
            [.. new[] { 1000m, 1300m, 3000m, 6500m, 7000m }.Select((wage, i) => Person($"P-{i}", wage))]
        ) with
        {
            Months = 12,
        };

        Tally tally = Tally.From(impact.For(BaseKind.IndividualBase));

        (tally.Listed, tally.Compared, tally.Changed, tally.Count(ChangeClass.BaseUp)).Should().Be((5, 5, 4, 4));
        (tally.Rise, tally.Fall, tally.Net).Should().Be((1566.90m, 0m, 1566.90m));
        impact.Over(tally.Net).Should().Be(18802.80m);
        tally
            .Quantiles.Select(quantile => quantile.Value)
            .Should()
            .Equal(66.70m, 66.70m, 66.70m, 166.70m, 500m, 833.50m, 833.50m);
        Largest.Find(impact).Select(change => change.Id).Should().Equal("P-4", "P-3", "P-0", "P-1");
    }

    [Fact]
    public void Provisions_name_the_article_of_each_change()
    {
        Impact impact = Of(Low, Sides.Daqing, Person("P", 1000m), Person("Q", 1100m), Person("R", 1300m));

        ProvisionShift[] shifts =
        [
            .. ProvisionShift.Find(impact).Where(shift => shift.Kind == BaseKind.IndividualBase),
        ];

        shifts
            .Select(shift => (shift.From!.Rule, shift.To!.Rule, shift.Count, shift.Sum))
            .Should()
            .Equal(("floor", "floor", 2, 333.40m), ("own-wage", "floor", 1, 66.70m));
        shifts[0].To!.InWords(chinese: true).Should().Be("庆社险函〔2011〕3号 二(二) 低于下限，按下限核定");
        shifts[0].To!.Quote.Should().Contain("60%");
    }

    [Fact]
    public void Employer_changes_with_the_sum_of_its_persons()
    {
        Roster roster = new()
        {
            Employers = [Employer("E", EmployerKind.PublicInstitution)],
            Persons = [Person("P", 1000m), Person("Q", 3000m)],
        };

        Change change = Impact.Compare(Low, Sides.Daqing, roster).For(BaseKind.EmployerBase).Single();

        (change.A.Answer!.Base, change.B.Answer!.Base, change.Difference).Should().Be((4200m, 4366.70m, 166.70m));
    }

    [Fact]
    public void Same_base_with_another_status_is_a_change_of_status()
    {
        // Without a reference wage the base of last year goes on.
        PersonRow person = Person("P", 3000m, with: facts => facts with { PreviousYearBase = 3000m });

        Change change = Of(Sides.Of("230600", 2011, null), Sides.Daqing, person).Changes[0];

        change.Class.Should().Be(ChangeClass.StatusOnly);
        change.Difference.Should().Be(0m);
        (change.A.Answer!.Status, change.B.Answer!.Status)
            .Should()
            .Be((DeterminationStatus.Provisional, DeterminationStatus.Determined));
    }

    [Fact]
    public void Undetermined_base_leaves_the_amount_open_and_is_in_no_sum()
    {
        Impact impact = Of(Sides.Of("230600", 2011, null), Sides.Daqing, Person("P", 3000m));

        impact.Changes[0].Class.Should().Be(ChangeClass.AmountOpen);
        impact.Changes[0].Difference.Should().BeNull();
        Tally tally = Tally.From(impact.For(BaseKind.IndividualBase));
        (tally.Changed, tally.Net, tally.Quantiles.Length).Should().Be((1, 0m, 0));
    }

    [Fact]
    public void Same_base_by_another_article_is_a_change_of_the_rule()
    {
        Change change = Of(Sides.Daqing, Liaoning(2010), Person("P", 3000m)).Changes[0];

        change.Class.Should().Be(ChangeClass.RuleOnly);
        (change.A.Answer!.Article, change.B.Answer!.Article).Should().Be(("二(二)", "二(一)"));
    }

    [Fact]
    public void Persons_outside_one_side_are_listed_separately()
    {
        Roster roster = new()
        {
            Employers = [Employer("E"), Employer("S", EmployerKind.SocialOrganization)],
            Persons =
            [
                Person("P", 3000m),
                Person("R", 3000m, with: facts => facts with { Category = PersonCategory.RehiredRetiree }),
                Person("S1", 3000m, employer: "S"),
                Person(
                    "F",
                    3000m,
                    employer: null,
                    with: facts => facts with { Category = PersonCategory.FlexibleWorker }
                ),
            ],
        };

        Impact impact = Impact.Compare(Sides.Daqing, Liaoning(2010), roster);
        Impact back = Impact.Compare(Sides.Daqing, Sides.Daqing, roster);

        impact
            .Changes.Select(change => (change.Id, change.Class))
            .Should()
            .Equal(
                ("P", ChangeClass.RuleOnly),
                ("R", ChangeClass.OnlyA),
                ("S1", ChangeClass.OnlyA),
                ("F", ChangeClass.OnlyB),
                ("E", ChangeClass.Same),
                ("S", ChangeClass.OnlyA)
            );
        impact.Changes[1].B.Reasons.Single().En.Should().Contain("does not cover this category");
        back.Changes.Single(change => change.Id == "F").Class.Should().Be(ChangeClass.Neither);
    }

    [Fact]
    public void Side_assesses_no_person_of_an_employer_that_it_does_not_cover()
    {
        Roster roster = new()
        {
            Employers = [Employer("S", EmployerKind.SoleProprietor)],
            Persons = [Person("P", 3000m, employer: "S")],
        };

        Impact
            .Compare(Sides.Daqing, Sides.Daqing, roster)
            .Changes.Select(change => change.Class)
            .Should()
            .Equal(ChangeClass.Neither, ChangeClass.Neither);
    }

    [Fact]
    public void Rejected_row_makes_the_total_of_its_employer_unknown()
    {
        Roster roster = new()
        {
            Employers = [Employer("E", EmployerKind.PublicInstitution)],
            Persons = [Person("P", 1000m)],
            Rejected =
            [
                new RejectedRow("persons.csv", 3, "priorYearMonthlyWage", "much", "no number", "Q,much")
                {
                    EmployerId = "E",
                },
            ],
        };

        Impact impact = Impact.Compare(Low, Sides.Daqing, roster);

        impact.Rejected.Should().ContainSingle();
        impact.Changes[0].Class.Should().Be(ChangeClass.BaseUp, "the person who was read is compared");
        impact.Changes[1].B.Answer!.Status.Should().Be(DeterminationStatus.Undetermined);
    }

    [Fact]
    public void Fault_in_the_facts_is_reported_and_nothing_is_computed()
    {
        PersonRow wrong = Person("P", 3000m, with: facts => facts with { Correction = Correction.InYear });

        Change change = Of(Low, Sides.Daqing, wrong).Changes[0];

        change.Class.Should().Be(ChangeClass.NotComputed);
        change
            .A.Reasons.Should()
            .ContainSingle()
            .Which.En.Should()
            .Contain("base already determined this year: missing");
    }

    [Fact]
    public void Retroactive_document_settles_all_months_of_its_year()
    {
        RetroactiveChange back = new(document: "示例〔2012〕9号", article: "一");
        ImpactSide changed = Sides.Daqing with { Set = ChangedSet.Copy(Sides.Daqing.Set, retroactive: back) };

        Of(Sides.Daqing, changed, Person("P", 1000m)).Retroactive.Should().Equal(back);
        Of(Sides.Daqing, changed, Person("P", 1000m)).MonthsReachedBack.Should().Be(12);
        Of(changed, changed, Person("P", 1000m)).MonthsReachedBack.Should().BeNull("A was changed by it already");
        Of(Liaoning(2010), changed, Person("P", 1000m)).MonthsReachedBack.Should().BeNull("another place");
    }

    [Fact]
    public void Year_of_six_months_is_settled_for_six()
    {
        ImpactSide half = Sides.Of("210000", 2020, null);
        RetroactiveChange back = new(document: "示例〔2021〕9号", article: "一");
        ImpactSide changed = half with { Set = ChangedSet.Copy(half.Set, retroactive: back) };

        Of(half, changed, Person("P", 3000m)).MonthsReachedBack.Should().Be(6, "July to December 2020");
    }

    private static ImpactSide Liaoning(int year) => Sides.Of("210000", year, ReferenceWage.Annual(27334m));

    private static Impact Of(ImpactSide a, ImpactSide b, params PersonRow[] persons) =>
        Impact.Compare(a, b, Roster(persons));
}
