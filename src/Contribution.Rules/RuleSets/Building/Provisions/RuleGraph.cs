using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.RuleSets.Building.Provisions;

/// <summary>
/// Checks <c>overrides</c> and <c>precedes</c>: every rule named exists, at most one rule precedes all others,
/// and no rule silences, by however many steps, a rule that silences it.
/// </summary>
internal sealed class RuleGraph(IReadOnlyList<Part<RulePart>> rules, Layers layers, List<Fault> faults)
{
    private readonly HashSet<string> _ids = [.. rules.Select(rule => rule.Key)];

    public void Check()
    {
        foreach (Part<RulePart> rule in rules)
        {
            CheckNames(rule, "overrides", rule.Value.Overrides);
            CheckNames(rule, "precedes", rule.Value.Precedes?.Where(id => id != RuleOrder.Everything));
        }

        foreach (Part<RulePart> second in rules.Where(PrecedesAll).Skip(1))
        {
            faults.Add(
                second,
                FaultCode.DuplicateId,
                "precedes",
                RuleOrder.Everything,
                "only one rule of a determination may precede all"
            );
        }

        CheckCircles();
    }

    private static bool PrecedesAll(Part<RulePart> rule) => rule.Value.Precedes?.Contains(RuleOrder.Everything) == true;

    private void CheckNames(Part<RulePart> rule, string key, IEnumerable<string>? names)
    {
        foreach (string name in (names ?? []).Where(name => !_ids.Contains(name)))
        {
            // A file that does not take over one rule has to leave out those that stand on it, too.
            faults.Add(
                layers.LeavesOut(name, rule.Layer) is { } leaving
                    ? leaving.Fault(FaultCode.NotForChildren, "", $"without {name}", $"without {name}, {rule.Key}")
                    : rule.Fault(
                        FaultCode.UnknownReference,
                        key,
                        name,
                        string.Join(", ", _ids.Order(StringComparer.Ordinal)),
                        NearestName.Find(name, _ids)
                    )
            );
        }
    }

    /// <summary>Reports each rule on a circle.</summary>
    private void CheckCircles()
    {
        Dictionary<string, string[]> silenced = rules.ToDictionary(
            rule => rule.Key,
            rule => Silenced(rule).Where(_ids.Contains).Distinct(StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal
        );
        HashSet<string> leading = Peeled(_ids, silenced);
        if (leading.Count == 0)
        {
            return;
        }

        // In the other direction too: parts that only lead to or from a circle are not reported.
        HashSet<string> left = Peeled(leading, Reversed(silenced));
        foreach (Part<RulePart> rule in rules.Where(rule => left.Contains(rule.Key)))
        {
            faults.Add(
                rule,
                FaultCode.Cycle,
                rule.Value.Overrides is null or [] ? "precedes" : "overrides",
                $"{rule.Key} → {string.Join(", ", Silenced(rule).Where(left.Contains))}",
                "no circle"
            );
        }
    }

    /// <summary>Takes away names without a way to a name that is left, until all have one: in linear time.</summary>
    private static HashSet<string> Peeled(HashSet<string> names, Dictionary<string, string[]> ways)
    {
        HashSet<string> left = new(names, StringComparer.Ordinal);
        Dictionary<string, string[]> back = Reversed(ways);
        Dictionary<string, int> open = left.ToDictionary(
            name => name,
            name => ways.GetValueOrDefault(name, []).Count(left.Contains),
            StringComparer.Ordinal
        );
        Queue<string> ends = new(left.Where(name => open[name] == 0));
        while (ends.TryDequeue(out string? end))
        {
            left.Remove(end);
            foreach (string before in back.GetValueOrDefault(end, []).Where(left.Contains))
            {
                if (--open[before] == 0)
                {
                    ends.Enqueue(before);
                }
            }
        }

        return left;
    }

    private static Dictionary<string, string[]> Reversed(Dictionary<string, string[]> ways) =>
        ways.SelectMany(way => way.Value.Select(to => (From: way.Key, To: to)))
            .GroupBy(way => way.To, way => way.From, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private IEnumerable<string> Silenced(Part<RulePart> rule)
    {
        IEnumerable<string> named = (rule.Value.Overrides ?? []).Concat(rule.Value.Precedes ?? []);
        return PrecedesAll(rule) ? _ids.Where(id => id != rule.Key).Concat(named) : named;
    }
}
