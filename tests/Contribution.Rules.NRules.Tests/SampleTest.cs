using NRulesBeside;

namespace Contribution.Rules.NRules.Tests;

public sealed class SampleTest
{
    [Fact]
    public void The_agencys_own_rule_fires_beside_ours()
    {
        using StringWriter output = new();

        Program.Run(output);

        output
            .ToString()
            .Split(Environment.NewLine)
            .Should()
            .ContainInOrder(
                "P1: 2500.00 by own-wage, article 二(二)",
                "P2: 6833.50 by ceiling, article 二(二)",
                "work list: P2 earned 9800.00",
                "fired: 230600/pension/2011/EmployerCase/own-total [二(一)] on /employer"
            );
    }
}
