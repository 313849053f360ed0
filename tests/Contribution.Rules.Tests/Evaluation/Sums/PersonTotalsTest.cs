using Contribution.Rules.Evaluation.Sums;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Evaluation.Sums;

/// <summary>
/// The totals over persons that the employer's rules read, counted one by one and in sums that were added up elsewhere.
/// </summary>
public sealed class PersonTotalsTest
{
    private static readonly PersonFacts Person = new()
    {
        Id = "P",
        Category = PersonCategory.Employee,
        PriorYearMonthlyWage = 12.34m,
    };

    private static readonly Rule Plain = NewRule(DeterminationStatus.Determined);
    private static readonly Rule Provisional = NewRule(DeterminationStatus.Provisional);

    private static readonly Rule Exempt = NewRule(
        DeterminationStatus.Determined,
        new Expression(
            "person.priorYearMonthlyWage",
            new FactNode(
                Vocabulary.PersonFacts.Single(fact => fact.Symbol.Name == "person.priorYearMonthlyWage").Symbol
            )
        )
    );

    [Fact]
    public void Totals_without_persons_are_zero() => Come(new PersonTotals(), 0, 0, 0, 0, false);

    [Fact]
    public void Add_sums_bases_and_counts_heads()
    {
        PersonTotals totals = new();
        totals.Add(new Decision(Plain, 100), Person);
        totals.Add(new Decision(Plain, 23), Person);

        Come(totals, 123, 0, 0, 2, false);
    }

    [Fact]
    public void Add_of_an_undetermined_base_makes_the_sum_unknown_for_good()
    {
        PersonTotals totals = new();
        totals.Add(new Decision(null, 0), Person);
        totals.Add(new Decision(Plain, 23), Person);

        Come(totals, null, 0, 0, 2, false);
    }

    [Fact]
    public void Add_reports_a_provisional_base()
    {
        PersonTotals totals = new();
        totals.Add(new Decision(Provisional, 1), Person);
        totals.Add(new Decision(Plain, 1), Person);

        Come(totals, 2, 0, 0, 2, true);
    }

    [Fact]
    public void Add_counts_exempt_wages_outside_only_when_the_employer_does_not_report_them()
    {
        PersonTotals totals = new();
        totals.Add(new Decision(Exempt, 0), Person);
        totals.Add(new Decision(Exempt, 0), Person with { WageInEmployerTotal = false });

        Come(totals, 0, 2468, 1234, 2, false);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, null)]
    public void Add_of_an_unknown_exempt_wage_makes_the_totals_that_include_it_unknown(bool reported, int? outside)
    {
        PersonFacts unknown = Person with { PriorYearMonthlyWage = null, WageInEmployerTotal = reported };
        PersonTotals totals = new();
        totals.Add(new Decision(Exempt, 0), unknown);
        totals.Add(new Decision(Exempt, 0), Person);
        PersonSums sums = default;
        sums.AddExempt(77, known: false, inEmployerTotal: reported);
        sums.AddExempt(1234, known: true, inEmployerTotal: true);
        PersonTotals ofSums = new();
        ofSums.Add(sums);

        Come(totals, 0, null, outside, 2, false);
        Come(ofSums, 0, null, outside, 0, false);
    }

    [Fact]
    public void Two_unknown_wages_or_bases_do_not_cancel_out()
    {
        PersonFacts unknown = Person with { PriorYearMonthlyWage = null, WageInEmployerTotal = false };
        PersonTotals totals = new();
        totals.Add(new Decision(Exempt, 0), unknown);
        totals.Add(new Decision(Exempt, 0), unknown);
        PersonSums sums = default;
        sums.AddExempt(0, known: false, inEmployerTotal: false);
        sums.AddExempt(0, known: false, inEmployerTotal: false);
        sums.Add(1, provisional: true);
        sums.Add(1, provisional: true);
        sums.AddUndetermined();
        PersonTotals ofSums = new();
        ofSums.Add(sums);
        ofSums.Add(sums);

        Come(totals, 0, null, null, 2, false);
        Come(ofSums, null, null, null, 6, true);
    }

    [Fact]
    public void Unreadable_person_counts_as_a_head_and_makes_all_sums_unknown()
    {
        PersonSums sums = default;
        sums.AddUnread();
        sums.AddUnread();
        PersonTotals ofSums = new();
        ofSums.Add(sums);

        Come(new PersonTotals(3), null, null, null, 3, false);
        Come(ofSums, null, null, null, 2, false);
    }

    [Fact]
    public void Sums_from_elsewhere_are_added()
    {
        PersonSums sums = default;
        sums.Add(100, provisional: false);
        sums.Add(23, provisional: true);
        sums.Add(1, provisional: false);
        sums.AddExempt(40, known: true, inEmployerTotal: true);
        sums.AddExempt(2, known: true, inEmployerTotal: false);
        PersonTotals totals = new();
        totals.Add(sums);
        totals.Add(sums);

        Come(totals, 248, 84, 4, 6, true);
    }

    [Fact]
    public void Undetermined_base_in_sums_from_elsewhere_makes_the_sum_unknown()
    {
        PersonSums sums = default;
        sums.AddUndetermined();
        sums.Add(100, provisional: false);
        PersonTotals totals = new();
        totals.Add(sums);
        totals.Add(default(PersonSums));

        Come(totals, null, 0, 0, 2, false);
    }

    private static Rule NewRule(DeterminationStatus status, Expression? exemptWage = null) =>
        new(
            id: "plain",
            article: "一",
            source: new Source { Document = "测试" },
            when: new Expression("true", new TruthNode(true))
        )
        {
            Status = status,
            ExemptWage = exemptWage,
        };

    private static void Come(PersonTotals totals, int? bases, int? exempt, int? outside, int heads, bool provisional)
    {
        totals.IndividualBases.Should().Be((Int128?)bases);
        totals.ExemptWages.Should().Be((Int128?)exempt);
        totals.ExemptWagesOutside.Should().Be((Int128?)outside);
        totals.Headcount.Should().Be(heads);
        totals.AnyProvisional.Should().Be(provisional);
    }
}
