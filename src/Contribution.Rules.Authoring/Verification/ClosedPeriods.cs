using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.Authoring.Verification;

/// <summary>Compares rule sets with the released ones: a closed period changes by a document only.</summary>
internal static class ClosedPeriods
{
    /// <summary>The released rule sets that are gone, then those of closed periods that changed; by id.</summary>
    public static ImmutableArray<ReleasedChange> Changes(
        ReleaseLedger ledger,
        RuleSetCatalogue catalogue,
        IEnumerable<RuleSet> sets
    )
    {
        HashSet<string> known = [.. catalogue.Ids.Select(id => id.ToString())];
        return
        [
            .. ledger.RuleSets.Keys.Where(id => !known.Contains(id)).Select(id => Change(ledger, id, null, null)),
            .. sets.Where(set => IsChanged(ledger, set))
                .Select(set => Change(ledger, set.Id.ToString(), set, catalogue.LayerOf(set.Id))),
        ];
    }

    private static bool IsChanged(ReleaseLedger ledger, RuleSet set)
    {
        string id = set.Id.ToString();
        return ledger.IsClosed(id) && ledger.RuleSets[id].Hash != set.Hash;
    }

    private static ReleasedChange Change(ReleaseLedger ledger, string id, RuleSet? set, Layer? layer)
    {
        ReleasedRuleSet released = ledger.RuleSets[id];
        return new ReleasedChange(id, released)
        {
            File = layer?.Name,
            ClosedThrough = ledger.ClosedThroughOf(id),
            IsClosed = ledger.IsClosed(id),
            Hash = set?.Hash,
            By = set is null ? null : released.Permits(set),
        };
    }
}
