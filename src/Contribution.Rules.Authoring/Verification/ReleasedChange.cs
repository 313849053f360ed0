using Contribution.Rules.Authoring.Releases;

namespace Contribution.Rules.Authoring.Verification;

/// <summary>A released rule set that was removed, or changed in a closed period.</summary>
/// <param name="Id">The rule set.</param>
/// <param name="File">The file it stands in now; null where it is gone.</param>
/// <param name="Released">As it was released.</param>
/// <param name="ClosedThrough">The last closed month of its place; null where none is.</param>
/// <param name="IsClosed">Whether its contribution year is closed.</param>
/// <param name="Hash">Its hash now; null where it is gone.</param>
/// <param name="By">The document by which it may change; null where it names none that is new.</param>
public sealed record ReleasedChange(
    string Id,
    string? File,
    ReleasedRuleSet Released,
    YearMonth? ClosedThrough,
    bool IsClosed,
    string? Hash,
    RetroactiveChange? By
)
{
    /// <summary>Whether it is allowed.</summary>
    public bool Holds => By is not null;
}
