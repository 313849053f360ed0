using System.Collections.Immutable;

namespace Contribution.Rules.Tests.Results;

public sealed class BasesResultTest
{
    [Fact]
    public void Findings_are_null_empty_or_what_was_given()
    {
        Finding finding = new("code", "/persons/0", "中文", "English");

        With(null).Findings.Should().BeNull();
        With([]).Findings!.Value.Should().BeEmpty();
        With([finding]).Findings!.Value.Should().Equal(finding);
    }

    private static BasesResult With(ImmutableArray<Finding>? findings) =>
        new(
            jurisdiction: "230600",
            contributionYear: 2011,
            insurance: Insurance.Pension,
            ruleSet: new RuleSetUsed(
                id: "230600/pension/2011",
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
