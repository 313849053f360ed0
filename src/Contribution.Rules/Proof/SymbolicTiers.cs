using Contribution.Rules.Language;

namespace Contribution.Rules.Proof;

/// <summary>
/// Reads closed lists of tiers over any case. Which tier it is, is a choice; only the tiers at hand become variables, in the
/// order to which every request is held. That two far from one another cannot both be it is not used: the case is then
/// impossible, or is read as one that was read before.
/// </summary>
internal sealed class SymbolicTiers(SymbolicFacts facts, CasePath path, SymbolicReading reading)
{
    /// <summary>Whether a value is one of the list; null where it or the list is not known.</summary>
    public bool? Contains(ListNode list, Node value)
    {
        if (!IsKnown(list) || reading.Number(value) is not { } number)
        {
            return null;
        }

        int none = list.Items.Length;
        int chosen = path.Choose(Key("in", list, value), () => [.. Enumerable.Range(0, none + 1)]);
        if (chosen == none)
        {
            return false;
        }

        LinearForm tier = Tier(list, chosen);
        path.Assume(Constraint.AtMost(number, tier));
        path.Assume(Constraint.AtMost(tier, number));
        path.MustBePossible();
        return true;
    }

    /// <summary>The highest tier that is not above a value, the lowest where all are above; null where one is not known.</summary>
    public LinearForm? Reached(TierNode node)
    {
        ListNode list = node.List;
        if (!IsKnown(list) || reading.Number(node.Value) is not { } number)
        {
            return null;
        }

        int chosen = path.Choose(Key("tier", list, node.Value), () => [.. Enumerable.Range(0, list.Items.Length)]);
        LinearForm tier = Tier(list, chosen);
        if (chosen > 0)
        {
            path.Assume(Constraint.AtMost(tier, number));
        }

        if (chosen + 1 < list.Items.Length)
        {
            path.Assume(Constraint.Less(number, Tier(list, chosen + 1)));
        }

        path.MustBePossible();
        return tier;
    }

    private bool IsKnown(ListNode list)
    {
        bool known = list.Facts().All(facts.IsKnown);
        reading.ReadUnknown |= !known;
        return known;
    }

    /// <summary>One tier, within the bounds and in its place among those that were read before.</summary>
    private LinearForm Tier(ListNode list, int place)
    {
        LinearForm tier = reading.Number(list.Items[place])!;
        if (facts.TiersOf(list.Name).Add(place))
        {
            foreach (int other in facts.TiersOf(list.Name).Where(other => other != place))
            {
                LinearForm beside = reading.Number(list.Items[other])!;
                path.Assume(other < place ? Constraint.AtMost(beside, tier) : Constraint.AtMost(tier, beside));
            }

            if (list.Low is not null && reading.Number(list.Low) is { } low)
            {
                path.Assume(Constraint.AtMost(low, tier));
            }

            if (list.High is not null && reading.Number(list.High) is { } high)
            {
                path.Assume(Constraint.AtMost(tier, high));
            }
        }

        return tier;
    }

    /// <summary>
    /// Makes the key of a tier: of two compared cases each has its own where the value is the fact in which they
    /// differ.
    /// </summary>
    private string Key(string what, ListNode list, Node value) =>
        reading.Instead is (Symbol fact, string variable) && value.Facts().Contains(fact)
            ? $"{what} {list.Name} {variable}"
            : $"{what} {list.Name}";
}
