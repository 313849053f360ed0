using System.Collections.Immutable;

namespace Contribution.Rules.Tests.Results;

public sealed class BasesResultTest
{
    [Fact]
    public void Findings_are_empty_or_as_given()
    {
        Finding finding = new("code", "/persons/0", "中文", "English");

        With(default).Findings.Should().BeEmpty();
        With([]).Findings.Should().BeEmpty();
        With([finding]).Findings.Should().Equal(finding);
    }

    private static BasesResult With(ImmutableArray<Finding> findings) =>
        new(
            jurisdiction: "230600",
            contributionYear: 2011,
            insurance: Insurance.Pension,
            ruleSet: new AppliedRuleSet(
                id: RuleSetId.Parse("230600/pension/2011"),
                document: "庆社险发〔2011〕4号",
                origin: RuleSetOrigin.Embedded,
                hash: "sha256:0",
                engineVersion: "0"
            ),
            persons: []
        )
        {
            Findings = findings,
        };
}
