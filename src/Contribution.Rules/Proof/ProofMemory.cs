using System.Collections.Concurrent;
using System.Collections.Immutable;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Proof;

/// <summary>
/// Proves each content once in a process: a file for many years gives rule sets that mostly differ in year and
/// documents only. Failures are not cached, since their witness names the rule set.
/// </summary>
internal static class ProofMemory
{
    private static readonly ConcurrentDictionary<string, bool> Proved = new(StringComparer.Ordinal);

    /// <summary>Finds the failures of one determination of a rule set.</summary>
    public static ImmutableArray<ProofFinding> Findings(RuleSet set, BaseKind kind)
    {
        string content = ProofContent.Hash(set, kind);
        if (Proved.ContainsKey(content))
        {
            return [];
        }

        ImmutableArray<ProofFinding> findings = [.. new DeterminationProof(set, kind).Prove()];
        if (findings.IsEmpty)
        {
            Proved.TryAdd(content, true);
        }

        return findings;
    }
}
