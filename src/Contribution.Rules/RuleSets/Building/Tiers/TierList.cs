using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Figures;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building.Tiers;

/// <summary>A closed list of tiers (缴费档次), in ascending order.</summary>
/// <param name="part">Its place.</param>
/// <param name="node">Its name, and its tiers as amounts.</param>
/// <param name="amounts">The tiers with the provision that states them.</param>
internal sealed class TierList(Part<TiersPart> part, ListNode node, ImmutableArray<CitedAmount> amounts)
{
    public Part<TiersPart> Part { get; } = part;
    public ListNode Node { get; } = node;
    public ImmutableArray<CitedAmount> Amounts { get; } = amounts;
}
