using System.Reflection;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Tests.Rules;

public sealed class EmbeddedTextsTest
{
    [Fact]
    public void Assembly_contains_the_circular_beside_its_rule_files()
    {
        Assembly library = typeof(ContributionRules).Assembly;
        string[] names =
        [
            .. library.GetManifestResourceNames().Where(name => name.StartsWith("rules/", StringComparison.Ordinal)),
        ];
        string[] folders =
        [
            .. names.Where(RuleFileNames.IsRuleFile).Select(name => name[..(name.LastIndexOf('/') + 1)]).Distinct(),
        ];

        folders.Should().NotBeEmpty();
        names.Should().Contain(folders.Select(folder => folder + "source.zh.md"));
    }
}
