using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Tests.RuleSets.Catalogue;

public sealed class RuleFileNamesTest
{
    [Theory]
    [InlineData("rules/230600-daqing/2011-pension.json", true)]
    [InlineData("a.json", true)]
    [InlineData("our-wage-items.json", true)]
    [InlineData("rules/100000-nation/wage-items.json", false)]
    [InlineData("wage-items.json", false)]
    [InlineData("released.json", false)]
    [InlineData("rules/230600-daqing/2011-pension.cases.json", false)]
    [InlineData("rules/rule-set.schema.json", false)]
    [InlineData("rules/230600-daqing/source.zh.md", false)]
    public void Rule_files_are_recognized_by_their_name(string name, bool isRuleFile) =>
        RuleFileNames.IsRuleFile(name).Should().Be(isRuleFile);
}
