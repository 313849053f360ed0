namespace Contribution.Rules.Authoring;

/// <summary>A released rule set that was removed, or changed in a closed period.</summary>
public sealed class ReleasedChange
{
    internal ReleasedChange(string id, ReleasedRuleSet released) => (Id, Released) = (id, released);

    /// <summary>The rule set.</summary>
    public string Id { get; }

    /// <summary>As it was released.</summary>
    public ReleasedRuleSet Released { get; }

    /// <summary>The file it stands in now; null where it is gone.</summary>
    public string? File { get; internal init; }

    /// <summary>The last closed month of its place; null where none is.</summary>
    public YearMonth? ClosedThrough { get; internal init; }

    /// <summary>Whether its contribution year is closed.</summary>
    public bool IsClosed { get; internal init; }

    /// <summary>Its hash now; null where it is gone.</summary>
    public string? Hash { get; internal init; }

    /// <summary>The document by which it may change; null where it names none that is new.</summary>
    public RetroactiveChange? By { get; internal init; }

    /// <summary>Whether it is allowed.</summary>
    public bool Holds => By is not null;
}
