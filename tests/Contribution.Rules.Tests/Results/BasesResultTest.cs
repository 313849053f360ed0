using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;

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
        new()
        {
            Jurisdiction = "230600",
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            RuleSet = new RuleSetUsed
            {
                Id = "230600/pension/2011",
                Document = "庆社险发〔2011〕4号",
                Origin = RuleSetOrigin.Embedded,
                Hash = "sha256:0",
                EngineVersion = "0",
            },
            Persons = [],
            Findings = findings,
        };
}
