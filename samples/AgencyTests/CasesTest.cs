using Contribution.Rules.Testing;

namespace AgencyTests;

public sealed class CasesTest
{
    [Theory]
    [CaseFiles("Cases/*.cases.json")]
    public void A_case_comes_out_as_worked(RuleCase worked) => worked.Check(Agency.Rules);
}
