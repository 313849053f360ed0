using NRules.RuleModel;

namespace Contribution.Rules.NRules.Translation;

/// <summary>How rules of ours know the cases of their rule set, and how others know rules of ours.</summary>
internal static class RuleSetKey
{
    /// <summary>The property that every rule of ours has: its rule set's id.</summary>
    public const string Property = "ruleSet";

    /// <summary>Whether a rule is none of ours.</summary>
    public static bool IsBeside(IRuleDefinition rule) => !rule.Properties.TryGetProperty(Property, out _);

    /// <summary>The id, and the hash: two catalogues may give one id to different rule sets.</summary>
    public static string Create(RuleSet set) => $"{set.Id} {set.Hash}";
}
