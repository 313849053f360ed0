using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>A closed list of tiers (缴费档次), in ascending order.</summary>
/// <param name="Part">Where it stands.</param>
/// <param name="Node">Its name, and its tiers as amounts.</param>
/// <param name="Amounts">The tiers with the provision that states them.</param>
internal sealed record TierList(Part<TiersPart> Part, ListNode Node, ImmutableArray<CitedAmount> Amounts);
