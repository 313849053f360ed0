using Contribution.Rules.Facts;
using Contribution.Rules.Results;

namespace Contribution.Rules.Tests.Results;

public sealed class BasesResultTest
{
    private static readonly BasesResult Result = new()
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
    };

    [Fact]
    public void Findings_are_what_was_given()
    {
        Finding finding = new("code", "/persons/0", "中文", "English");

        Result.Findings.Should().BeNull();
        (Result with { Findings = [] }).Findings!.Value.Should().BeEmpty();
        BasesResult found = Result with { Findings = [finding] };
        (found with { RequestId = "R" }).Findings!.Value.Should().Equal(finding);
        (found with { Findings = null }).Should().Be(Result);
    }
}
