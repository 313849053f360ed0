using System.Text.Json;
using Contribution.Rules.Rosters.Commands.Summary;
using static Contribution.Rules.Rosters.Tests.Fixtures.Daqing;

namespace Contribution.Rules.Rosters.Tests.Commands.Summary;

public sealed class RosterSummaryTest
{
    private static readonly RosterSummary Summary = RosterSummary.Compute(
        RosterBases.Determine(
            ContributionRules.Default,
            Question,
            Roster(
                    Person("floor", 1000m),
                    Person("own", 3000m),
                    Person("unknown", null),
                    Person("retired", 500m, with: Exempt),
                    Person("organ", 2000m, employer: "O"),
                    Person(
                        "bad",
                        2000m,
                        employer: "B",
                        with: facts => facts with { Category = PersonCategory.FlexibleWorker }
                    ),
                    Person("alone", 2000m, employer: null)
                )
                .With([
                    Employer("E", with: facts => facts with { PriorYearMonthlyTotalWages = 9000m }),
                    Employer("O", EmployerKind.GovernmentOrgan),
                    Employer("B"),
                ])
        )
    );

    [Fact]
    public void Summary_gives_headcounts_and_totals_by_kind_and_status() =>
        Summary
            .Lines.Should()
            .Equal(
                Line(EmployerKind.Enterprise, DeterminationStatus.Determined, persons: 2, bases: 4366.70m),
                Line(EmployerKind.Enterprise, DeterminationStatus.NotInsured, persons: 1),
                Line(EmployerKind.Enterprise, DeterminationStatus.Undetermined, persons: 1, employers: 1),
                Line(EmployerKind.Enterprise, null, persons: 1, employers: 1),
                Line(EmployerKind.GovernmentOrgan, DeterminationStatus.Determined, 1, 2000m, 1, 2000m),
                Line(null, DeterminationStatus.Determined, persons: 1, bases: 2000m)
            );

    [Fact]
    public void Summary_counts_every_person_and_insures_those_with_a_base()
    {
        (Summary.Persons, Summary.InsuredPersons, Summary.Employers).Should().Be((7, 4, 3));
        Summary.IndividualBases.Should().Be(8366.70m);
        Summary.EmployerBases.Should().Be(2000m);
    }

    [Fact]
    public void Targets_have_the_order_of_their_list_in_every_format()
    {
        TargetRow[] rows =
        [
            new()
            {
                Line = 2,
                Name = "甲",
                Target = 100m,
            },
            new()
            {
                Line = 3,
                Name = "乙",
                Actual = 50m,
                Target = 100m,
            },
            new()
            {
                Line = 4,
                Name = "丙",
                Target = 200m,
            },
            new()
            {
                Line = 5,
                Name = "丁",
                Actual = 80m,
                Target = 100m,
            },
        ];

        string json = SummaryJson.Write(null, TargetCheck.Check(rows, null, isReadWhole: true));

        string[] names =
        [
            .. JsonDocument
                .Parse(json)
                .RootElement.GetProperty("targets")
                .EnumerateArray()
                .Select(target => target.GetProperty("name").GetString()!),
        ];
        names.Should().Equal("甲", "乙", "丙", "丁");
    }

    [Fact]
    public void Summary_takes_the_figure_of_a_target_from_the_roster_when_it_gives_none()
    {
        TargetRow row = new()
        {
            Line = 2,
            Name = "insured",
            Measure = "insuredPersons",
            Target = 5m,
        };

        Check(row).Shown.ToString().Should().Be("80.00%");
        TargetCheck.Check([row], summary: null, isReadWhole: true).Open.Should().Equal(row);
        RosterSummary.Measures.Should().AllSatisfy(name => Summary.Measure(name).Should().NotBeNull());
    }

    [Theory]
    [InlineData("persons", true, false)]
    [InlineData("persons", false, true)]
    [InlineData("employers", true, false)]
    [InlineData("insuredPersons", true, true)]
    [InlineData("individualBases", true, true)]
    [InlineData("employerBases", true, true)]
    public void Figure_of_a_roster_may_be_larger_where_rows_or_bases_are_missing(
        string measure,
        bool isReadWhole,
        bool isLeast
    )
    {
        TargetRow row = new()
        {
            Line = 2,
            Name = "x",
            Measure = measure,
            Target = 1_000_000m,
            Printed = Percentage.Parse("50%"),
            Goal = Percentage.Parse("50%"),
        };

        Completion missed = Check(row, isReadWhole);
        Completion reached = Check(row with { Target = 1m }, isReadWhole);
        Completion given = Check(row with { Actual = 7m }, isReadWhole);

        (missed.IsLeast, missed.ReachesGoal, missed.Matches)
            .Should()
            .Be((isLeast, isLeast ? null : false, isLeast ? null : false));
        (missed.Finding!.En.EndsWith("may be larger", StringComparison.Ordinal)).Should().Be(isLeast);
        reached.ReachesGoal.Should().BeTrue("a larger figure reaches it too");
        (given.IsLeast, given.ReachesGoal).Should().Be((false, false), "it is not taken from the roster");
    }

    private static Completion Check(TargetRow row, bool isReadWhole = true) =>
        TargetCheck.Check([row], Summary, isReadWhole).Completions.Single();

    private static PersonFacts Exempt(PersonFacts facts) =>
        facts with
        {
            Category = PersonCategory.RehiredRetiree,
            ExemptionProof = true,
        };

    private static SummaryLine Line(
        EmployerKind? kind,
        DeterminationStatus? status,
        int persons = 0,
        decimal bases = 0m,
        int employers = 0,
        decimal employerBases = 0m
    ) =>
        new(kind, status)
        {
            Persons = persons,
            IndividualBases = bases,
            Employers = employers,
            EmployerBases = employerBases,
        };
}
