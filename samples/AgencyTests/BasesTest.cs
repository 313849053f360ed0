using Contribution.Rules;
using Contribution.Rules.Testing;

namespace AgencyTests;

public sealed class BasesTest
{
    [Fact]
    public void A_low_wage_is_raised_to_the_floor() =>
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
    public void An_unknown_wage_is_asked_for() =>
        Agency
            .Rules.ComputeBases(Agency.Request(null))
            .ShouldGive()
            .Person("P-1")
            .NoBase()
            .Status(DeterminationStatus.Undetermined)
            .Missing("priorYearMonthlyWage");

    [Fact]
    public void A_wage_in_parts_of_a_fen_is_refused() =>
        Agency
            .Rules.ComputeBases(Agency.Request(1200.001m))
            .ShouldBeInvalid()
            .WithFault(FaultCode.NotInFen, "/persons/0/priorYearMonthlyWage")
            .AndNoOther();

    [Fact]
    public void Another_year_is_not_covered() =>
        Agency
            .Rules.ComputeBases(Agency.Request(1200m) with { ContributionYear = 2012 })
            .ShouldBeNotCovered()
            .WithNearest("999900/pension/2011");
}
