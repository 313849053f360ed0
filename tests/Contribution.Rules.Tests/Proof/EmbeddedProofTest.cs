namespace Contribution.Rules.Tests.Proof;

public sealed class EmbeddedProofTest
{
    public static TheoryData<string> Ids => [.. RuleSetCatalogue.Embedded.Ids.Select(id => id.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Prove_accepts_every_embedded_rule_set(string id)
    {
        RuleSet set = RuleSetCatalogue.Embedded.Get(
            RuleSetCatalogue.Embedded.Ids.Single(known => known.ToString() == id)
        )!;

        ProofReport
            .Prove(set)
            .Findings.Select(finding => $"{finding.For}: {finding.En} {finding.Witness?.Request}")
            .Should()
            .BeEmpty();
    }
}
