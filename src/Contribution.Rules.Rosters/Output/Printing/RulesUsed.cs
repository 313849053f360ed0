namespace Contribution.Rules.Rosters.Output.Printing;

/// <summary>Says on a form by which rule data it was computed, so that an auditor finds the very same rules again.</summary>
internal static class RulesUsed
{
    /// <summary>The version of the rule data, and the hash of the rule set.</summary>
    public static string Describe(RuleSet set) => Describe([set.Hash], chinese: true);

    /// <summary>Describes several rule sets by their hashes.</summary>
    public static string Describe(IEnumerable<string> hashes, bool chinese)
    {
        IEnumerable<string> plain = hashes
            .Distinct(StringComparer.Ordinal)
            .Select(hash => hash[(hash.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        return chinese
            ? $"规则数据 {RuleSetCatalogue.Embedded.Version}，规则集哈希值 {string.Join('、', plain)}"
            : $"rule data {RuleSetCatalogue.Embedded.Version}, hash of the rule set {string.Join(", ", plain)}";
    }
}
