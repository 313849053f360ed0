using System.Collections.Immutable;

namespace Contribution.Rules.RuleSets.Releases;

/// <summary>A rule set as it was released.</summary>
/// <param name="Through">The last month of its contribution year: <c>2011-12</c>.</param>
/// <param name="Hash">The hash of its canonical form.</param>
/// <param name="Retroactive">The documents of retroactive changes that it held by then.</param>
public sealed record ReleasedRuleSet(string Through, string Hash, ImmutableArray<string> Retroactive)
{
    /// <summary>A rule set as it is now.</summary>
    public static ReleasedRuleSet Of(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new ReleasedRuleSet(
            set.LastMonth,
            set.Hash,
            [.. set.Retroactive.Select(change => change.Document).Distinct()]
        );
    }

    /// <summary>The document by which a rule set may differ from this release; null where it names no new one.</summary>
    public RetroactiveChange? Permits(RuleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.Retroactive.FirstOrDefault(change => !Retroactive.Contains(change.Document));
    }
}
