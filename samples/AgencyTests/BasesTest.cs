using Contribution.Rules;
using Contribution.Rules.Testing;

namespace AgencyTests;

public sealed class BasesTest
{
    [Fact]
    public void ComputeBases_raises_a_low_wage_to_the_floor() =>
        Agency
            .Rules.ComputeBases(Agency.Request(1200m))
            .ShouldGive()
            .RuleSet("999900/pension/2011")
            .NoFinding()
            .Person("P-1")
            .Base(1800m)
            .Status(DeterminationStatus.Determined)
            .Rule("floor")
            .Article("二");

    [Fact]
    public void ComputeBases_names_an_unknown_wage_as_missing() =>
        Agency
            .Rules.ComputeBases(Agency.Request(null))
            .ShouldGive()
            .Person("P-1")
            .NoBase()
            .Status(DeterminationStatus.Undetermined)
            .Missing("priorYearMonthlyWage");

    [Fact]
    public void ComputeBases_refuses_a_wage_in_fractions_of_a_fen() =>
        Agency
            .Rules.ComputeBases(Agency.Request(1200.001m))
            .ShouldBeInvalid()
            .WithFault(FaultCode.NotInFen, "/persons/0/priorYearMonthlyWage")
            .AndNoOther();

    [Fact]
    public void ComputeBases_does_not_cover_another_year() =>
        Agency
            .Rules.ComputeBases(Agency.Request(1200m) with { ContributionYear = 2012 })
            .ShouldBeNotCovered()
            .WithNearest("999900/pension/2011");
}
