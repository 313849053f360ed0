using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Rosters.Printing;

/// <summary>Says on a form by which rule data it was computed, so that an auditor finds the very same rules again.</summary>
internal static class RulesUsed
{
    /// <summary>The version of the rule data, and the hash of the rule set.</summary>
    public static string Describe(RuleSet set) =>
        $"规则数据 {EmbeddedRules.Version}，规则集指纹 {set.Hash[(set.Hash.IndexOf(':', StringComparison.Ordinal) + 1)..]}";
}
