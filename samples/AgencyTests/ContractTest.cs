using Contribution.Rules.Testing;

namespace AgencyTests;

public sealed class ContractTest
{
    [Theory]
    [ContractCases("ContractCases/yunzhou")]
    public void Contract_cases_give_the_agreed_answers(RuleCase worked) => worked.Check(Agency.Rules);
}
