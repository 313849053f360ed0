using Contribution.Rules.RuleSets.Canonical;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Tests.Evaluation.Batches;

/// <summary>A rule set of another catalogue, or a copy, never answers for the catalogue's own.</summary>
public sealed class ForeignRuleSetTest
{
    private static readonly RuleSet Own = RuleSetCatalogue.Embedded.Find("230600", Insurance.Pension, 2011)!;

    [Fact]
    public void NewBatch_refuses_a_rule_set_of_another_catalogue_before_and_after_its_own_is_in_use()
    {
        RuleSet copy = new(
            id: Own.Id,
            source: Own.Source,
            origin: Own.Origin,
            covers: Own.Covers,
            rounding: Own.Rounding,
            individualBase: new Determination([]),
            employerBase: Own.EmployerBase,
            hash: CanonicalForm.Hash,
            doubts: _ => Own.Doubts
        );
        IContributionRules rules = ContributionRules.Create(RuleSetCatalogue.Embedded);

        rules.Invoking(of => of.NewBatch(copy)).Should().Throw<ArgumentException>().WithMessage("230600/pension/2011*");
        FloorOf(rules).Should().Be(1366.70m);
        rules.Invoking(of => of.NewBatch(copy)).Should().Throw<ArgumentException>();
        rules.NewBatch(Own).RuleSet.Should().BeSameAs(Own);
    }

    [Fact]
    public void Hash_is_of_the_set_itself()
    {
        RuleSet other = new(
            id: Own.Id,
            source: Own.Source,
            origin: Own.Origin,
            covers: Own.Covers,
            rounding: Own.Rounding,
            individualBase: Own.IndividualBase,
            employerBase: Own.EmployerBase,
            hash: CanonicalForm.Hash,
            doubts: _ => Own.Doubts
        );

        other.Hash.Should().NotBe(Own.Hash);
    }

    private static decimal? FloorOf(IContributionRules rules) =>
        rules.ComputeBases(
            new BasesRequest
            {
                Jurisdiction = "230600",
                ContributionYear = 2011,
                Insurance = Insurance.Pension,
                ReferenceWages = new() { Province = ReferenceWage.Monthly(2277.83m) },
                Persons =
                [
                    new PersonFacts
                    {
                        Id = "P-1",
                        Category = PersonCategory.Employee,
                        PriorYearMonthlyWage = 1200m,
                    },
                ],
            }
        )
            is Outcome<BasesResult>.Computed(
                BasesResult { Persons: [ContributionBase { Rule: "floor", Base: decimal yuan }] }
            )
            ? yuan
            : null;
}
