using Contribution.Rules.Testing;

namespace AgencyTests;

public sealed class ContractTest
{
    [Theory]
    [ContractCases("ContractCases/yunzhou")]
    public void The_agreed_answers_hold(RuleCase worked) => worked.Check(Agency.Rules);
}
