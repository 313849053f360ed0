using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets.Files;

namespace Contribution.Rules.RuleSets.Building;

/// <summary>
/// Checks <c>overrides</c> and <c>precedes</c>: every rule named exists, at most one rule precedes all others,
/// and no rule silences, by however many steps, a rule that silences it.
/// </summary>
internal sealed class RuleGraph(IReadOnlyList<Part<RulePart>> rules, List<Fault> faults)
{
    private readonly HashSet<string> _ids = [.. rules.Select(rule => rule.Key)];

    public void Check()
    {
        foreach (Part<RulePart> rule in rules)
        {
            if (rule.Key == RuleOrder.Everything)
            {
                faults.Add(rule.Fault(FaultCode.OutOfRange, "id", rule.Key, "a name; * stands for all other rules"));
            }

            CheckNames(rule, "overrides", rule.Value.Overrides);
            CheckNames(rule, "precedes", rule.Value.Precedes?.Where(id => id != RuleOrder.Everything));
        }

        foreach (Part<RulePart> second in rules.Where(PrecedesAll).Skip(1))
        {
            faults.Add(
                second.Fault(FaultCode.DuplicateId, "precedes", RuleOrder.Everything, "one rule of a determination")
            );
        }

        CheckCircles();
    }

    private static bool PrecedesAll(Part<RulePart> rule) => rule.Value.Precedes?.Contains(RuleOrder.Everything) == true;

    private void CheckNames(Part<RulePart> rule, string key, IEnumerable<string>? names)
    {
        foreach (string name in (names ?? []).Where(name => !_ids.Contains(name)))
        {
            faults.Add(
                rule.Fault(
                    FaultCode.UnknownReference,
                    key,
                    name,
                    string.Join(", ", _ids.Order(StringComparer.Ordinal)),
                    NearestName.Of(name, _ids)
                )
            );
        }
    }

    /// <summary>Takes away rules that silence nothing that is left; what remains stands on a circle or leads to one.</summary>
    private void CheckCircles()
    {
        List<Part<RulePart>> left = [.. rules];
        while (left.RemoveAll(rule => !Silenced(rule).Any(id => left.Exists(other => other.Key == id))) > 0) { }

        // The other way round too, so that only the circle itself is reported.
        while (left.RemoveAll(rule => !left.Exists(other => Silenced(other).Contains(rule.Key))) > 0) { }

        foreach (Part<RulePart> rule in left)
        {
            string chain = string.Join(", ", Silenced(rule).Where(id => left.Exists(other => other.Key == id)));
            faults.Add(
                rule.Fault(
                    FaultCode.Cycle,
                    rule.Value.Overrides is null or [] ? "precedes" : "overrides",
                    $"{rule.Key} → {chain}",
                    "no circle"
                )
            );
        }
    }

    private IEnumerable<string> Silenced(Part<RulePart> rule)
    {
        IEnumerable<string> named = (rule.Value.Overrides ?? []).Concat(rule.Value.Precedes ?? []);
        return PrecedesAll(rule) ? _ids.Where(id => id != rule.Key).Concat(named) : named;
    }
}
