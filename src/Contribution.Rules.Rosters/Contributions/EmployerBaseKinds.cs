using System.Collections.Immutable;
using Contribution.Rules.Evaluation.Requests;
using Contribution.Rules.Rosters.Bulk;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Contributions;

/// <summary>Which employers have a base at all: some rule sets know none of sole proprietors, or none of any employer.</summary>
internal static class EmployerBaseKinds
{
    private const string Kind = "employer.kind";

    /// <summary>Whether employers have a base, by kind; null where that depends on more than the kind.</summary>
    public static ImmutableArray<bool>? Find(BulkRules rules)
    {
        ImmutableArray<Rule> all = rules.Set.For(BaseKind.EmployerBase).Rules;
        Rule[] without = [.. all.Where(rule => rule.Status == DeterminationStatus.NotApplicable)];
        EmployerKind[] kinds = Enum.GetValues<EmployerKind>();
        if (without.Length == 0)
        {
            return [.. kinds.Select(_ => true)];
        }

        bool byKindAlone = Array.TrueForAll(
            without,
            rule =>
                rule.When.Root.Facts().All(fact => fact.Name == Kind)
                && !all.Any(other => RuleOrder.Silences(other, rule))
        );
        if (!byKindAlone)
        {
            return null;
        }

        EmployerBase plan = new(rules.Set);
        return
        [
            .. kinds.Select(kind =>
                plan.Decide(new EmployerFacts { Id = "-", Kind = kind }, rules.Wage, default).Status
                != DeterminationStatus.NotApplicable
            ),
        ];
    }
}
