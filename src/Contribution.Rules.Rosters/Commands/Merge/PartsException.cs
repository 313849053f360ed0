using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>Parts that cannot be joined.</summary>
/// <param name="reasons">Each thing that is wrong, and with which part.</param>
internal sealed class PartsException(ImmutableArray<Wording> reasons)
    : ContributionRulesException(string.Join('\n', reasons.Select(reason => reason.En)))
{
    internal PartsException(string zh, string en)
        : this([new Wording(zh, en)]) { }

    /// <summary>Each thing that is wrong, and with which part, in both languages.</summary>
    public ImmutableArray<Wording> Reasons { get; } = reasons;
}
