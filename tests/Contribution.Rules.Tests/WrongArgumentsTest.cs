using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests;

/// <summary>A null, a default array, an unknown choice and a number out of its range are refused where they come in.</summary>
public sealed class WrongArgumentsTest
{
    private static readonly RuleSet Set = ContributionRules.Default.Catalogue.Get(
        RuleSetId.Parse("230600/pension/2011")
    )!;

    [Theory]
    [InlineData(-1)]
    [InlineData(1000)]
    public void Columns_refuse_a_number_that_is_of_no_column(int column)
    {
        FactColumns columns = FactColumns.ForPersons(1);
        Action values = () => columns.Values(column);
        Action known = () => columns.Known(column);

        values.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("column");
        known.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void IndexOf_refuses_null()
    {
        Action find = () => FactColumns.ForPersons(1).IndexOf(null!);

        find.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("fact");
    }

    [Fact]
    public void Expand_refuses_a_decision_of_a_rule_that_the_rule_set_does_not_have()
    {
        IBatch batch = ContributionRules.Default.NewBatch(Set);
        Action expand = () => batch.Expand(Unsafe.BitCast<long, CompactDecision>(200));

        expand.Should().Throw<ArgumentException>().WithMessage("230600/pension/2011 has no rule 199*");
    }

    [Fact]
    public void A_request_for_contributions_refuses_bases_that_are_null()
    {
        Action create = () => _ = new ContributionsRequest { Bases = null!, Months = default };

        create.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void True_up_of_an_unknown_payer_is_invalid() =>
        ContributionTrueUp
            .Compute(
                RuleSetCatalogue.Embedded,
                new ContributionsRequest
                {
                    Bases = new BasesRequest
                    {
                        Jurisdiction = "230600",
                        ContributionYear = 2011,
                        Insurance = Insurance.Pension,
                        Persons = [],
                    },
                    Months = MonthSpan.OfYear(2011),
                },
                (Payer)9,
                paidBase: 1,
                dueBase: 2
            )
            .Should()
            .BeOfType<Outcome<ContributionTrueUp>.Invalid>()
            .Which.Faults.Should()
            .ContainSingle(fault => fault.Path == "/payer" && fault.Code == FaultCode.UnknownValue);

    [Fact]
    public void Explanations_and_rule_sets_that_are_no_array_are_refused()
    {
        BasesResult result = ((Outcome<BasesResult>.Computed)Answer()).Result;
        Action[] wrong =
        [
            () => ExplanationJson.Write(result, default(ImmutableArray<Explanation>)),
            () => ExplanationJson.Write(result, [null!]),
            () => ProofReport.ProveAll(default),
            () => ProofReport.ProveAll([null!]),
        ];

        wrong.Should().AllSatisfy(action => action.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Faults_and_findings_refuse_null()
    {
        Action[] wrong =
        [
            () => _ = new Fault(null!, "/x"),
            () => _ = new Fault("outOfRange", null!),
            () => _ = new Finding("code", "/x", "中", null!),
            () => _ = new Finding(null!, "/x", "中", "en"),
        ];

        wrong.Should().AllSatisfy(action => action.Should().Throw<ArgumentNullException>());
    }

    [Fact]
    public void Nearest_name_passes_over_null() => NearestName.Find("flor", [null!, "floor"]).Should().Be("floor");

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(12 * 8000)]
    public void Months_beyond_the_calendar_are_refused(int months)
    {
        Action add = () => new YearMonth(2011, 1).AddMonths(months);

        add.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("months");
    }

    private static Outcome<BasesResult> Answer() =>
        ContributionRules.Default.ComputeBases(
            new BasesRequest
            {
                Jurisdiction = "230600",
                ContributionYear = 2011,
                Insurance = Insurance.Pension,
                Persons = [],
            }
        );
}
