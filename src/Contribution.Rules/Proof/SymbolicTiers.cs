using Contribution.Rules.Language;

namespace Contribution.Rules.Proof;

/// <summary>
/// Reads closed lists of tiers over any case. Which tier it is, is a choice; only the tiers at hand become variables, in the
/// order to which every request is held. That two far from one another cannot both be it is not used: the case is then
/// impossible, or is read as one that was read before.
/// </summary>
internal sealed class SymbolicTiers(SymbolicFacts facts, CasePath path, SymbolicReading reading)
{
    /// <summary>Whether a value is one of the list; null where it is not known, or where it may be a tier that is not.</summary>
    public bool? Contains(ListNode list, Node value)
    {
        bool isKnown = IsKnown(list);
        if (reading.Number(value) is not { } number)
        {
            return null;
        }

        // A value that is a known tier is one of the list, whatever the unknown ones are; any other lies between two of them.
        int[] known = [.. Enumerable.Range(0, list.Items.Length).Where(place => IsKnown(list.Items[place]))];
        int chosen = path.Choose(Key("in", list, number), () => [.. Enumerable.Range(0, (2 * known.Length) + 1)]);
        bool isTier = chosen < known.Length;
        int next = isTier ? chosen : chosen - known.Length;
        if (isTier)
        {
            path.Assume(Constraint.AtMost(number, Tier(list, known[next])));
            path.Assume(Constraint.AtMost(Tier(list, known[next]), number));
        }
        else
        {
            if (next > 0)
            {
                path.Assume(Constraint.Less(Tier(list, known[next - 1]), number));
            }

            if (next < known.Length)
            {
                path.Assume(Constraint.Less(number, Tier(list, known[next])));
            }
        }

        path.MustBePossible();
        return isTier ? true
            : isKnown ? false
            : null;
    }

    /// <summary>The highest tier that is not above a value, the lowest where all are above; null where one is not known.</summary>
    public LinearForm? Reached(TierNode node)
    {
        ListNode list = node.List;
        if (!IsKnown(list) || reading.Number(node.Value) is not { } number)
        {
            return null;
        }

        int chosen = path.Choose(Key("tier", list, number), () => [.. Enumerable.Range(0, list.Items.Length)]);
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

    private bool IsKnown(Node node)
    {
        bool known = node.Facts().All(facts.IsKnown);
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

    /// <summary>The key of a choice: one for each value that is looked for, however it is written.</summary>
    private static string Key(string what, ListNode list, LinearForm number) => $"{what} {list.Name} {number}";
}
