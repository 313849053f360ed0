using NRulesBeside;

namespace Contribution.Rules.NRules.Tests;

public sealed class SampleTest
{
    [Fact]
    public void Run_prints_the_finding_of_the_agencys_rule()
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
                "/persons/1: P2 earned more than the ceiling of 6833.50; verify",
                "fired: 230600/pension/2011/employerBase/own-total [二(一)] on /employer"
            );
    }
}
