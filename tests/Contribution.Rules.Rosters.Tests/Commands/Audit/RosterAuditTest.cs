using Contribution.Rules.Rosters.Commands.Audit;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using static Contribution.Rules.Rosters.Tests.Fixtures.Daqing;

namespace Contribution.Rules.Rosters.Tests.Commands.Audit;

public sealed class RosterAuditTest
{
    [Fact]
    public void Audit_reports_a_base_below_the_floor_month_by_month_with_its_article()
    {
        AuditedPerson person = Audit(Roster(Person("P", 1200m, filed: 1200m))).Persons.Single();

        person.Comparison.Should().Be(new FiledComparison(AuditClass.UnderFiled, 1200m, 1366.70m, 166.70m, 12));
        person.Comparison.Total.Should().Be(2000.40m);
        person.Basis!.InWords(chinese: true).Should().Be("庆社险函〔2011〕3号 二(二) 低于下限，按下限核定");
        person.Months!.ToString().Should().Be("2011-01/2011-12");
        person.Wage.Should().Be(1200m);
    }

    [Fact]
    public void Audit_does_not_net_under_filed_against_over_filed_bases()
    {
        AuditReport report = Audit(
            Roster(Person("A", 3000m, filed: 2000m), Person("B", 3000m, filed: 4000m), Person("C", 3000m, filed: 3000m))
        );

        (report.UnderFiled, report.OverFiled).Should().Be((12_000m, 12_000m));
        report.Count(AuditClass.Agrees).Should().Be(1);
    }

    [Fact]
    public void Audit_ranks_findings_by_the_amount_under_filed_and_then_by_number() =>
        Audit(
            Roster(
                Person("B", 3000m, filed: 2900m),
                Person("A", 3000m, filed: 2900m),
                Person("over", 3000m, filed: 9000m),
                Person("most", 3000m, filed: 2000m),
                Person("agrees", 3000m, filed: 3000m)
            )
        )
            .Persons.Select(person => person.Id)
            .Should()
            .Equal("most", "A", "B", "over", "agrees");

    [Theory]
    [InlineData("firstMonth", "2011-10", 3)]
    [InlineData("lastMonth", "2011-02", 2)]
    [InlineData("months", "5", 5)]
    public void Audit_compares_a_row_for_its_own_months(string column, string text, int months) =>
        Audit(Roster(Person("P", 3000m, filed: 2900m).Other(column, text)))
            .Persons.Single()
            .Comparison.Total.Should()
            .Be(100m * months);

    [Fact]
    public void Audit_leaves_out_a_person_with_unreadable_months()
    {
        AuditedPerson person = Audit(Roster(Person("P", 3000m, filed: 2900m).Other("firstMonth", "soon")))
            .Persons.Single();

        person.Comparison.Class.Should().Be(AuditClass.NotAuditable);
        person.Comparison.Total.Should().BeNull();
        person.Reasons.Should().ContainSingle();
    }

    [Fact]
    public void Audit_reports_missing_facts_of_undetermined_and_provisional_persons()
    {
        AuditReport report = Audit(
            Roster(
                Person("undetermined", null, filed: 2900m),
                Person("provisional", null, filed: 2900m, with: facts => facts with { PreviousYearBase = 2800m })
            )
        );

        report.Count(AuditClass.NotAuditable).Should().Be(2);
        report.Persons.Single(person => person.Id == "provisional").Missing.Should().Equal("priorYearMonthlyWage");
        report
            .Persons.Single(person => person.Id == "undetermined")
            .Missing.Should()
            .Equal("priorYearMonthlyWage", "previousYearBase");
    }

    [Fact]
    public void Audit_finds_persons_on_one_list_only()
    {
        ListReading<InsuredRow> insured = new()
        {
            Rows =
            [
                new InsuredRow
                {
                    Line = 2,
                    Id = "both",
                    EmployerId = "E",
                },
                new InsuredRow { Line = 3, IdNumber = "110105491231002" },
                new InsuredRow
                {
                    Line = 4,
                    Id = "unknown",
                    EmployerId = "E",
                },
                new InsuredRow
                {
                    Line = 5,
                    Id = "elsewhere",
                    EmployerId = "F",
                },
                new InsuredRow
                {
                    Line = 6,
                    Id = "both",
                    EmployerId = "E",
                },
            ],
        };
        AuditReport report = Audit(
            Roster(
                Person("both", 3000m, filed: 3000m),
                Person("old", 3000m, 3000m, with: facts => facts with { IdNumber = "11010519491231002X" }),
                Person("gone", 3000m, filed: 3000m)
            ),
            insured
        );

        report.Persons.Where(person => person.Comparison.Class == AuditClass.Agrees).Should().HaveCount(2);
        report.Persons.Single(person => person.Comparison.Class == AuditClass.Unreported).Id.Should().Be("gone");
        report
            .Persons.Where(person => person.Comparison.Class == AuditClass.NotListed)
            .Select(person => (person.EmployerId, person.Id))
            .Should()
            .Equal(("F", "elsewhere"), ("E", "unknown"));
        report.Repeated.Should().ContainSingle().Which.Line.Should().Be(6);
    }

    [Fact]
    public void Audit_reports_no_missing_person_on_a_list_with_unreadable_rows()
    {
        RejectedRow unread = new("list.csv", 9, null, null, "broken", "…") { EmployerId = "E" };
        ListReading<InsuredRow> insured = new()
        {
            Rows =
            [
                new InsuredRow
                {
                    Line = 2,
                    Id = "other",
                    EmployerId = "E",
                },
            ],
            Rejected = [unread],
        };
        AuditReport report = Audit(
            Roster(Person("P", 3000m, 3000m), Person("Q", 3000m, 3000m, "F")).With(rejected: unread),
            insured
        );

        report.Persons.Single(person => person.Id == "P").Comparison.Class.Should().Be(AuditClass.NotAuditable);
        report.Persons.Single(person => person.Id == "other").Comparison.Class.Should().Be(AuditClass.NotAuditable);
        report.Persons.Single(person => person.Id == "Q").Comparison.Class.Should().Be(AuditClass.Unreported);
    }

    [Fact]
    public void Audit_counts_the_months_of_all_spells_and_none_between_them()
    {
        PersonRow first = Person("P", 3000m, filed: 2000m).Other("firstMonth", "2011-01").Other("lastMonth", "2011-03");
        PersonRow second = first.Other("firstMonth", "2011-11").Other("lastMonth", "2012-05");

        AuditedPerson person = Audit(Roster(new PersonRow(first) { Spells = [second.Other("lastMonth", "2011-12")] }))
            .Persons.Single();

        person.Comparison.Should().Be(new FiledComparison(AuditClass.UnderFiled, 2000m, 3000m, 1000m, 5));
        person.Months!.ToString().Should().Be("2011-01/2011-03, 2011-11/2011-12");
        Audit(Roster(new PersonRow(first) { Spells = [second] }))
            .Persons.Single()
            .Comparison.Class.Should()
            .Be(AuditClass.NotAuditable, "the second spell reaches into a year with a base of its own");
        Audit(Roster(new PersonRow(first) { IsContradicted = true }))
            .Persons.Single()
            .Comparison.Class.Should()
            .Be(AuditClass.NotAuditable);
    }

    [Theory]
    [InlineData("2011-01", "2011-04", 2000, "2011-09", "2011-12", 2000, nameof(AuditClass.UnderFiled), 8, 0)]
    [InlineData("2011-01", "2011-09", 2000, "2011-09", "2011-12", 2000, nameof(AuditClass.NotAuditable), 9, 1)]
    [InlineData("2011-01", "2011-04", 2000, "2011-09", "2011-12", 2500, nameof(AuditClass.NotAuditable), 4, 1)]
    public void Audit_treats_two_rows_of_the_insured_as_spells_or_as_contradicting(
        string first,
        string last,
        int filed,
        string from,
        string through,
        int then,
        string type,
        int months,
        int repeated
    )
    {
        InsuredRow row = new()
        {
            Line = 2,
            Id = "P",
            EmployerId = "E",
            FiledBase = filed,
        };
        InsuredRow[] rows =
        [
            row with
            {
                Other = row.Other.Add("firstMonth", first).Add("lastMonth", last),
            },
            row with
            {
                FiledBase = then,
                Other = row.Other.Add("firstMonth", from).Add("lastMonth", through),
            },
        ];

        AuditReport report = Audit(Roster(Person("P", 3000m)), new ListReading<InsuredRow> { Rows = [.. rows] });

        AuditedPerson person = report.Persons.Single();
        (person.Comparison.Class.ToString(), person.Comparison.Months).Should().Be((type, months));
        report.Repeated.Should().HaveCount(repeated);
    }

    [Fact]
    public void Audit_compares_an_employers_own_base_when_one_was_filed()
    {
        EmployerRow filed = new()
        {
            Line = 2,
            Facts = Employer("E").Facts with { PriorYearMonthlyTotalWages = 6000m },
            Other = Person("x", null).Other.Add("filedBase", "5000"),
        };
        Roster roster = Roster(Person("P", 3000m, filed: 3000m)).With([filed]);

        AuditedEmployer employer = Audit(roster).Employers.Single();

        employer.Own.Should().Be(new FiledComparison(AuditClass.UnderFiled, 5000m, 6000m, 1000m, 12));
        employer.Basis!.Rule.Should().Be("own-total");
        employer.HasFindings.Should().BeTrue();
        Audit(Roster(Person("P", 3000m, filed: 3000m))).Employers.Single().Own.Should().BeNull();
    }

    [Fact]
    public void Audit_does_not_call_a_dash_in_a_filed_base_negative()
    {
        EmployerRow filed = new()
        {
            Line = 2,
            Facts = Employer("E").Facts with { PriorYearMonthlyTotalWages = 6000m },
            Other = Person("x", null).Other.Add("filedBase", "-"),
        };

        AuditedEmployer employer = Audit(Roster(Person("P", 3000m, filed: 3000m)).With([filed])).Employers.Single();

        employer.Reasons.Should().ContainSingle().Which.Zh.Should().Contain("短横线").And.NotContain("负数");
    }

    [Fact]
    public void Audit_gives_every_person_a_reason_when_nothing_can_be_computed()
    {
        Roster roster = Roster(
            Person("owner", 3000m, 3000m, with: facts => facts with { Category = PersonCategory.BusinessOwner }),
            Person("P", 3000m, 2000m)
        );

        AuditReport report = Audit(roster);

        report.Count(AuditClass.NotAuditable).Should().Be(2);
        report.Persons.Should().AllSatisfy(person => person.Reasons.Should().NotBeEmpty());
    }

    private static AuditReport Audit(Roster roster, ListReading<InsuredRow>? insured = null) =>
        RosterAudit.Audit(ContributionRules.Default, Question, roster, insured, MonthSpan.OfYear(2011));
}
