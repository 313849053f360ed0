using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using static Contribution.Rules.Rosters.Tests.Fixtures.Daqing;

namespace Contribution.Rules.Rosters.Tests.Commands.Audit;

/// <summary>Properties of every audit, for any lists.</summary>
public sealed class AuditCountsTest
{
    private static readonly string?[] Months = [null, null, "2011-05", "2011-09", "2012-01", "soon"];

    [Fact]
    public void Audit_counts_every_person_in_exactly_one_class_and_nets_nothing()
    {
        HashSet<AuditClass> seen = [];
        for (int seed = 0; seed < 200; seed++)
        {
            Random dice = new(seed);
            Roster roster = Roster([.. Enumerable.Range(0, dice.Next(12)).Select(i => AnyPerson(dice, i))]);
            ListReading<InsuredRow>? insured = dice.Next(3) == 0 ? null : AnyList(dice);

            AuditReport report = RosterAudit.Audit(
                ContributionRules.Default,
                Question,
                roster,
                insured,
                new MonthSpan(new YearMonth(2011, 1), new YearMonth(2011, 6))
            );

            AuditedPerson[] persons = [.. report.Persons];
            persons.Where(person => person.Listed is not null).Should().HaveCount(roster.Persons.Length);
            int matched = persons
                .Where(person => person.Listed is not null)
                .Select(p => p.Insured)
                .OfType<InsuredRow>()
                .Distinct(ReferenceEqualityComparer.Instance)
                .Count();
            int alone = persons.Count(person => person.Listed is null);
            (matched + alone + report.Repeated.Length).Should().Be(insured?.Rows.Length ?? 0);
            Enum.GetValues<AuditClass>().Sum(report.Count).Should().Be(persons.Length);
            persons.Sum(person => person.Comparison.Total ?? 0m).Should().Be(report.UnderFiled - report.OverFiled);
            report.UnderFiled.Should().Be(persons.Sum(person => Math.Max(person.Comparison.Total ?? 0m, 0m)));
            seen.UnionWith(persons.Select(person => person.Comparison.Class));
        }

        seen.Should().BeEquivalentTo(Enum.GetValues<AuditClass>().Except([AuditClass.NoBase]));
    }

    private static PersonRow AnyPerson(Random dice, int index)
    {
        PersonRow person = Person(
            $"P{index}",
            Any<decimal?>(dice, null, 1000m, 3000m, 9000m),
            Any<decimal?>(dice, null, 1366.70m, 3000m, 6833.50m),
            Any(dice, null, "E", "F"),
            facts =>
                facts with
                {
                    Category = Any(dice, PersonCategory.Employee, PersonCategory.RehiredRetiree),
                    ExemptionProof = dice.Next(2) == 0,
                    PreviousYearBase = Any<decimal?>(dice, null, 2000m),
                    DeterminedBase = Any<decimal?>(dice, null, null, 2500m),
                }
        );
        return Any(dice, Months) is string first ? person.Other("firstMonth", first) : person;
    }

    private static ListReading<InsuredRow> AnyList(Random dice) =>
        new()
        {
            Rows =
            [
                .. Enumerable
                    .Range(0, dice.Next(10))
                    .Select(i => new InsuredRow
                    {
                        Line = i + 2,
                        Id = $"P{dice.Next(15)}",
                        EmployerId = Any(dice, null, "E", "F", "G"),
                        FiledBase = Any<decimal?>(dice, null, 3000m),
                    }),
            ],
        };

    private static T Any<T>(Random dice, params T[] values) => values[dice.Next(values.Length)];
}
