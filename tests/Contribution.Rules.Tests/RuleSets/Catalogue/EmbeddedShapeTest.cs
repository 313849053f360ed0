using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Tests.RuleSets.Catalogue;

/// <summary>The library reads its embedded files without looking for faults; here they are looked for.</summary>
public sealed class EmbeddedShapeTest
{
    [Fact]
    public void Strict_reader_accepts_every_embedded_rule_file()
    {
        List<Fault> faults = [];

        Layer?[] layers = [.. EmbeddedRules.Files(RuleFileNames.IsRuleFile).Select(text => Layer.Read(text, faults))];

        faults.Should().BeEmpty();
        layers.Should().HaveCountGreaterThan(1).And.NotContainNulls();
    }
}
