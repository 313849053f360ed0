using Contribution.Rules.Rosters.Commands.Contributions;

namespace Contribution.Rules.Rosters.Tests.Commands.Contributions;

/// <summary>Liaoning 2025: pension 16 % and 8 % on file.</summary>
public sealed class RosterContributionsTest
{
    private const string Employers = """
        id,kind,priorYearMonthlyTotalWages
        E-1,enterprise,20000
        E-2,enterprise,5000
        """;

    private static readonly ContributionsQuestion Question = new()
    {
        Bases = new RosterQuestion
        {
            Jurisdiction = "210100",
            ContributionYear = 2025,
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = ReferenceWage.Monthly(7000) },
        },
        Months = new MonthSpan(new YearMonth(2025, 1), new YearMonth(2025, 4)),
    };

    [Fact]
    public void Compute_gives_each_employer_its_sums()
    {
        EmployerDue[] due = Compute("P-1,E-1,employee,5000,,\nP-2,E-1,employee,6000,,\nP-3,E-2,employee,5000,,");

        // E-1: 20000 × 16 % = 3200.00, 5000 × 8 % + 6000 × 8 % = 880.00; 4 months.
        due[0].Result!.Total.Should().BeEquivalentTo(Sum(3520.00m, 12800.00m, SumStatus.Assumed));
        due[1].Result!.Total.Should().BeEquivalentTo(Sum(1600.00m, 3200.00m, SumStatus.Assumed));
    }

    [Theory]
    [InlineData(9, 1.0, "/industryClass")]
    [InlineData(null, 3.0, "/floating")]
    public void Find_refuses_a_question_out_of_range_as_a_whole(int? industryClass, double floating, string path)
    {
        ContributionsQuestion question = new()
        {
            Bases = Question.Bases,
            Months = Question.Months,
            IndustryClass = industryClass,
            Floating = (decimal)floating,
        };
        BasesJob roster = new() { Rules = ContributionRules.Default, Question = Question.Bases };

        Outcome<ContributionsResult>? refused = AskedInsurance
            .Find(new ContributionsJob { Roster = roster, Question = question })
            .Refused;

        refused.Should().BeOfType<Outcome<ContributionsResult>.Invalid>().Which.Faults.Single().Path.Should().Be(path);
    }

    [Fact]
    public void Compute_counts_a_partial_sum_on_an_assumed_collection_as_both()
    {
        EmployerDue due = Compute("P-1,E-1,employee,5000,,\nP-2,E-1,employee,,,")[0];

        DueTally tally = new DueTally().With(due.Result!.Total);

        due.Result.Total.Status.Should().Be(SumStatus.Partial);
        tally.Incomplete.Should().Be(1);
        tally.Assumed.Should().Be(1);
    }

    [Fact]
    public void Compute_charges_a_person_in_the_months_of_the_list_only()
    {
        EmployerDue due = Compute("P-1,E-1,employee,5000,,\nP-2,E-1,employee,6000,2025-03,")[0];

        // 400.00 × 4 + 480.00 × 2 = 2560.00.
        due.Result!.Total.Employee.Should().Be(2560.00m);
        due.Result.Insurances[0]
            .Spans.Select(span => $"{span.Months.From} {span.Months.Through}")
            .Should()
            .Equal("2025-01 2025-02", "2025-03 2025-04");
    }

    [Fact]
    public void Compute_gives_no_amount_for_unreadable_months() =>
        Compute("P-1,E-1,employee,5000,March,")[0].Outcome.Should().BeOfType<Outcome<ContributionsResult>.Invalid>();

    [Fact]
    public void Compute_marks_sums_partial_when_a_row_is_rejected() =>
        Compute("P-1,E-1,employee,5000,,\nP-2,E-1,employee,x,,")[0].Result!.Total.Status.Should().Be(SumStatus.Partial);

    private static EmployerDue[] Compute(string persons)
    {
        RosterReading reading = RosterReader.Read(
            CsvLists.Persons("id,employerId,category,priorYearMonthlyWage,firstMonth,lastMonth\n" + persons + "\n"),
            CsvLists.Employers(Employers + "\n"),
            ContributionRules.Default,
            [Question.Bases]
        );
        reading.Faults.Should().BeEmpty();
        return [.. RosterContributions.Compute(ContributionRules.Default, Question, reading.Roster)];
    }

    private static ContributionSum Sum(decimal employee, decimal employer, SumStatus status) =>
        new(status: status)
        {
            Employee = employee,
            Employer = employer,
            Flexible = 0m,
        };
}
