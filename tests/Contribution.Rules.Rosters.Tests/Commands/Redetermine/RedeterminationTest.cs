using Contribution.Rules.Rosters.Commands.Redetermine;
using Contribution.Rules.Rosters.Input.Rows;
using static Contribution.Rules.Rosters.Tests.Fixtures.Daqing;

namespace Contribution.Rules.Rosters.Tests.Commands.Redetermine;

/// <summary>The floor rises from 1200.00 to 1366.70 when the province publishes late.</summary>
public sealed class RedeterminationTest
{
    [Fact]
    public void Determined_base_is_the_former_base_and_not_the_present_one()
    {
        RedeterminedPerson person = Person1(Person("P", 1000m, with: facts => facts with { DeterminedBase = 1200m }));

        person.Difference.Class.Should().Be(DifferenceClass.Changed);
        (person.Difference.Old, person.Difference.New).Should().Be((1200m, 1366.70m));
        person.Difference.Monthly.Should().Be(166.70m);
        person.Difference.Total.Should().Be(1166.90m);
        person.Difference.In(new YearMonth(2011, 7)).Should().Be(166.70m);
        person.Difference.In(new YearMonth(2011, 8)).Should().BeNull();
        person.Basis!.Rule.Should().Be("floor");
    }

    [Fact]
    public void Differences_cover_the_months_of_all_spells()
    {
        PersonRow first = Person("P", 1000m, with: facts => facts with { DeterminedBase = 1200m })
            .Other("firstMonth", "2011-01")
            .Other("lastMonth", "2011-02");
        PersonRow row = new(first) { Spells = [first.Other("firstMonth", "2011-06").Other("lastMonth", "2011-12")] };

        Difference difference = Person1(row).Difference;

        difference.Total.Should().Be(4 * 166.70m);
        difference.In(new YearMonth(2011, 3)).Should().BeNull();
        difference.In(new YearMonth(2011, 7)).Should().Be(166.70m);
        difference.Remarks.Single().En.Should().Be("spells: 2011-01 through 2011-02, 2011-06 through 2011-07");
        Person1(new PersonRow(row) { IsContradicted = true }).Difference.Class.Should().Be(DifferenceClass.NotComputed);
    }

    [Theory]
    [InlineData("0001", "1", nameof(DifferenceClass.NotComputed))]
    [InlineData("1", "0001", nameof(DifferenceClass.NotComputed))]
    [InlineData("0001", "0001", nameof(DifferenceClass.Settled))]
    [InlineData("0001", "2", nameof(DifferenceClass.Changed))]
    [InlineData("0001", "230602196803120000", nameof(DifferenceClass.NotComputed))]
    [InlineData("0001", "230602196803120117", nameof(DifferenceClass.Settled))]
    [InlineData("0001", "230602196803130000", nameof(DifferenceClass.Changed))]
    public void Number_that_a_spreadsheet_may_have_changed_on_one_list_is_left_open(
        string listed,
        string settled,
        string type
    ) =>
        Redetermination
            .Determine(
                ContributionRules.Default,
                Given(settled: settled),
                Roster(
                    Person(
                        listed,
                        1000m,
                        with: facts => facts with { DeterminedBase = 1200m, IdNumber = "230602196803120117" }
                    )
                )
            )
            .Single()
            .Persons.Single()
            .Difference.Class.Should()
            .Be(Enum.Parse<DifferenceClass>(type));

    [Fact]
    public void Differences_may_be_negative() =>
        Person1(Person("P", 3000m, with: facts => facts with { ProvisionalBase = 3100m, ProvisionalMonths = 7 }))
            .Difference.Total.Should()
            .Be(-700m);

    [Theory]
    [InlineData(3, null, nameof(DifferenceClass.NotComputed))]
    [InlineData(3, "2011-05", nameof(DifferenceClass.Changed))]
    [InlineData(7, "2011-05", nameof(DifferenceClass.NotComputed))]
    [InlineData(null, "2011-05", nameof(DifferenceClass.Changed))]
    public void Other_number_of_provisional_months_leaves_the_person_open(int? months, string? first, string type)
    {
        PersonRow row = Person(
            "P",
            3000m,
            with: facts => facts with { ProvisionalBase = 3100m, ProvisionalMonths = months }
        );

        Difference difference = Person1(first is null ? row : row.Other("firstMonth", first)).Difference;

        difference.Class.Should().Be(Enum.Parse<DifferenceClass>(type));
        difference.Total.Should().Be(type == nameof(DifferenceClass.Changed) ? -300m : null);
    }

    [Fact]
    public void Months_of_a_provisional_base_do_not_matter_beside_a_determined_one() =>
        Person1(
            Person(
                "P",
                3000m,
                with: facts => facts with { DeterminedBase = 3100m, ProvisionalBase = 2000m, ProvisionalMonths = 3 }
            )
        )
            .Difference.Total.Should()
            .Be(-700m);

    [Fact]
    public void Requested_correction_does_not_prevent_redetermination() =>
        Person1(
            Person("P", 1000m, with: facts => facts with { DeterminedBase = 1200m, Correction = Correction.CrossYear })
        )
            .Difference.New.Should()
            .Be(1366.70m);

    [Theory]
    [InlineData("settled", "是", "待遇或转移已办结")]
    [InlineData("benefitsSettled", "true", "待遇已核定")]
    [InlineData("transferSettled", "1", "关系已转移")]
    public void Settled_person_keeps_the_former_base_with_the_reason(string column, string text, string reason)
    {
        RedeterminedPerson person = Person1(
            Person("P", 1000m, with: facts => facts with { DeterminedBase = 1200m }).Other(column, text)
        );

        person.Difference.Class.Should().Be(DifferenceClass.Settled);
        (person.Difference.Old, person.Difference.New, person.Difference.Total).Should().Be((1200m, 1200m, 0m));
        person.Difference.Remarks.Single().Zh.Should().Be(reason);
    }

    [Theory]
    [InlineData("settled", "未办结")]
    [InlineData("benefitsSettled", "-")]
    [InlineData("transferSettled", "N")]
    public void Settled_column_without_yes_or_no_leaves_the_person_open(string column, string text)
    {
        Difference difference = Person1(
            Person("P", 1000m, with: facts => facts with { DeterminedBase = 1200m }).Other(column, text)
        ).Difference;

        difference.Class.Should().Be(DifferenceClass.NotComputed);
        difference.Total.Should().BeNull();
        difference.Remarks.Single().Zh.Should().Contain($"“{text}”：应为“是”或“否”");
    }

    [Fact]
    public void Settled_persons_may_be_in_a_list_of_their_own()
    {
        PersonRow person = Person("P", 1000m, with: facts => facts with { DeterminedBase = 1200m });
        Single(Roster(person), Given(settled: "P"))
            .Persons.Single()
            .Difference.Class.Should()
            .Be(DifferenceClass.Settled);
        Person1(person.Other("settled", "否")).Difference.Class.Should().Be(DifferenceClass.Changed);
    }

    [Theory]
    [InlineData("230602196803120117", nameof(DifferenceClass.Settled))]
    [InlineData("230602680312011", nameof(DifferenceClass.Settled))]
    [InlineData("230602196803120133", nameof(DifferenceClass.Changed))]
    public void Settled_person_under_another_number_is_found_by_the_identity_number(string idNumber, string type)
    {
        RedeterminationQuestion question = Given([
            new SettledRow(new RowPlace(null, 2), "X-9", Reason: null) { IdNumber = idNumber },
        ]);
        PersonRow person = Person(
            "P",
            1000m,
            with: facts => facts with { DeterminedBase = 1200m, IdNumber = "230602196803120117" }
        );

        Single(Roster(person), question).Persons.Single().Difference.Class.ToString().Should().Be(type);
        question.Settled.NotOn(Roster(person)).Should().HaveCount(type == nameof(DifferenceClass.Changed) ? 1 : 0);
    }

    [Fact]
    public void Missing_facts_of_either_side_are_listed_without_a_zero()
    {
        Difference nothingStood = Person1(Person("P", 1000m)).Difference;
        Difference nothingNow = Person1(
            Person("P", null, with: facts => facts with { DeterminedBase = 1200m, PreviousYearBase = 1100m })
        ).Difference;

        nothingStood.Missing.Should().Equal("determinedBase");
        nothingNow.Missing.Should().Equal("priorYearMonthlyWage");
        new[] { nothingStood, nothingNow }
            .Should()
            .AllSatisfy(difference =>
            {
                difference.Class.Should().Be(DifferenceClass.NotComputed);
                difference.Total.Should().BeNull();
            });
    }

    [Fact]
    public void Each_side_is_determined_with_what_was_known_then()
    {
        RedeterminationQuestion question = Given(then: Asked(ReferenceWage.Monthly(2000m)));

        RedeterminedPerson person = Single(Roster(Person("P", 1000m)), question).Persons.Single();

        (person.Difference.Old, person.Difference.New).Should().Be((1200m, 1366.70m));
    }

    [Fact]
    public void Former_base_is_that_of_the_previous_year_when_none_was_determined()
    {
        RedeterminationQuestion question = Given(then: Asked(null));

        RedeterminedEmployer employer = Single(
            Roster(Person("P", 1000m, with: facts => facts with { PreviousYearBase = 1100m })),
            question
        );

        employer.Persons.Single().Difference.Monthly.Should().Be(266.70m);
        employer.Own!.Class.Should().Be(DifferenceClass.NotComputed);
        employer.Own.Missing.Should().Contain("priorYearMonthlyTotalWages");
    }

    [Fact]
    public void Employers_own_base_is_redetermined_and_its_persons_are_added_up()
    {
        Roster roster = Roster(
                Person("A", 1000m, with: facts => facts with { DeterminedBase = 1200m }),
                Person("B", 3000m, with: facts => facts with { DeterminedBase = 3000m })
            )
            .With([Employer("E", EmployerKind.PublicInstitution, facts => facts with { DeterminedBase = 4200m })]);

        RedeterminedEmployer employer = Single(roster, Given());

        employer.PersonsTotal.Should().Be(1166.90m);
        employer.PersonsOf(new YearMonth(2011, 1)).Should().Be(166.70m);
        (employer.Own!.Old, employer.Own.New, employer.Own.Total).Should().Be((4200m, 4366.70m, 1166.90m));
        employer.Count(DifferenceClass.Same).Should().Be(1);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(3, false)]
    public void Employers_own_provisional_months_are_those_that_are_determined_again(int months, bool isKnown) =>
        Single(
            Roster(
                    Person("A", 1000m, with: facts => facts with { DeterminedBase = 1200m }),
                    Person("B", 3000m, with: facts => facts with { DeterminedBase = 3000m })
                )
                .With([
                    Employer(
                        "E",
                        EmployerKind.PublicInstitution,
                        facts => facts with { ProvisionalBase = 4200m, ProvisionalMonths = months }
                    ),
                ]),
            Given()
        )
            .Own!.Total.Should()
            .Be(isKnown ? 1166.90m : null);

    [Fact]
    public void Differences_of_a_person_cover_its_own_months_only()
    {
        PersonRow person = Person("P", 1000m, with: facts => facts with { DeterminedBase = 1200m });

        Person1(person.Other("firstMonth", "2011-06")).Difference.Total.Should().Be(333.40m);
        Person1(person.Other("firstMonth", "2011-09")).Difference.Class.Should().Be(DifferenceClass.OutsideMonths);
        Person1(person.Other("months", "3")).Difference.Class.Should().Be(DifferenceClass.NotComputed);
    }

    [Fact]
    public void Every_person_is_returned_once_in_the_order_of_the_file()
    {
        Roster roster = Roster(Person("A", 1m), Person("B", 1m, employer: null), Person("C", 1m, employer: "F"));

        Redetermination
            .Determine(ContributionRules.Default, Given(), roster)
            .SelectMany(employer => employer.Persons)
            .Select(person => person.Row.Facts.Id)
            .Should()
            .Equal("A", "C", "B");
    }

    private static RedeterminationQuestion Given(RosterQuestion? then = null, params string[] settled) =>
        Given([.. settled.Select(id => new SettledRow(new RowPlace(null, 2), id, Reason: null))], then);

    private static RedeterminationQuestion Given(SettledRow[] settled, RosterQuestion? then = null) =>
        new()
        {
            Now = Question,
            Then = then,
            Months = new MonthSpan(new YearMonth(2011, 1), new YearMonth(2011, 7)),
            Settled = new SettledPersons([.. settled]),
        };

    private static RedeterminedPerson Person1(PersonRow person) => Single(Roster(person), Given()).Persons.Single();

    private static RedeterminedEmployer Single(Roster roster, RedeterminationQuestion question) =>
        Redetermination.Determine(ContributionRules.Default, question, roster).Single();
}
