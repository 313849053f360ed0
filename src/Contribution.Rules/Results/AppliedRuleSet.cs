using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>The rule set that answered, so that an auditor can find the very same one again.</summary>
public sealed class AppliedRuleSet
{
    internal AppliedRuleSet(RuleSetId id, string document, RuleSetOrigin origin, string hash, string engineVersion) =>
        (Id, Name, Document, Origin, Hash, EngineVersion) = (id, id.ToString(), document, origin, hash, engineVersion);

    /// <summary>Jurisdiction, insurance and year: <c>230600/pension/2011</c>.</summary>
    public RuleSetId Id { get; }

    /// <summary>The id as results write it.</summary>
    internal string Name { get; }

    /// <summary>The circular's number.</summary>
    public string Document { get; }

    /// <summary>The ids of the rule sets it extends, nearest first; empty where there are none.</summary>
    public ImmutableArray<RuleSetId> Layers { get; internal init; } = [];

    /// <summary>Whether it came with the library or from a directory.</summary>
    public RuleSetOrigin Origin { get; }

    /// <summary><c>sha256:</c> of the canonical effective rule set.</summary>
    public string Hash { get; }

    /// <summary>The version of the library.</summary>
    public string EngineVersion { get; }
}
