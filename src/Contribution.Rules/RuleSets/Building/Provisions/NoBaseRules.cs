using System.Collections.Immutable;
using Contribution.Rules.RuleSets.Building.Layering;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.RuleSets.Building.Provisions;

/// <summary>
/// Checks the rules by which an employer has no base: the kind of the employer alone says whether there is one. It decides
/// what an employer's contributions are charged on, and lists are charged before all persons of an employer are known.
/// </summary>
internal static class NoBaseRules
{
    private const string Kind = "employer.kind";

    /// <summary>Adds a fault for each rule that rests on more.</summary>
    /// <param name="parts">The rules as they are written.</param>
    /// <param name="rules">The same typed, in the same order.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Check(IReadOnlyList<Part<RulePart>> parts, ImmutableArray<Rule> rules, List<Fault> faults)
    {
        for (int place = 0; place < rules.Length; place++)
        {
            Rule rule = rules[place];
            if (rule.Status != DeterminationStatus.NotApplicable)
            {
                continue;
            }

            if (rule.When.Root.Facts().Any(fact => fact.Name != Kind))
            {
                Add("when", rule.When.Text, Kind);
            }

            if (!rule.Overrides.IsEmpty)
            {
                Add("overrides", string.Join(", ", rule.Overrides), "no exception");
            }

            if (rules.FirstOrDefault(other => other != rule && RuleOrder.Silences(other, rule)) is Rule silencing)
            {
                Add("", silencing.Id, "no rule that silences it");
            }

            void Add(string key, string found, string allowed) =>
                faults.Add(parts[place], FaultCode.KindAlone, key, found, allowed);
        }
    }
}
