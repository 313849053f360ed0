using Contribution.Rules.Testing;

namespace AgencyTests;

public sealed class ContractTest
{
    [Theory]
    [ContractCases("ContractCases/yunzhou")]
    public void What_was_agreed_on_holds(RuleCase worked) => worked.Check(Agency.Rules);
}
