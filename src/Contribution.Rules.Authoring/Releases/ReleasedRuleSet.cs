using System.Collections.Immutable;

namespace Contribution.Rules.Authoring;

/// <summary>A rule set as it was released.</summary>
public sealed class ReleasedRuleSet(YearMonth through, string hash, ImmutableArray<string> retroactive)
{
    /// <summary>The last month of its contribution year: <c>2011-12</c>.</summary>
    public YearMonth Through { get; } = through;

    /// <summary>The hash of its canonical form.</summary>
    public string Hash { get; } = hash;

    /// <summary>The documents of retroactive changes that it held by then.</summary>
    public ImmutableArray<string> Retroactive { get; } = retroactive;

    /// <summary>A rule set as it is now.</summary>
    internal static ReleasedRuleSet Create(RuleSet set) =>
        new(set.Months.Through, set.Hash, [.. set.Retroactive.Select(change => change.Document).Distinct()]);

    /// <summary>The document by which a rule set may differ from this release; null where it names no new one.</summary>
    internal RetroactiveChange? Permits(RuleSet set) =>
        set.Retroactive.FirstOrDefault(change => !Retroactive.Contains(change.Document));
}
