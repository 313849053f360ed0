using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Canonical;

namespace Contribution.Rules.Rosters.Tests.Commands.Diff;

/// <summary>Copies of a rule set with one part changed.</summary>
internal static class ChangedSet
{
    public static RuleSet Copy(RuleSet set, Covers? covers = null, RetroactiveChange? retroactive = null) =>
        new(
            id: set.Id,
            source: set.Source,
            origin: set.Origin,
            covers: covers ?? set.Covers,
            rounding: set.Rounding,
            individualBase: set.IndividualBase,
            employerBase: set.EmployerBase,
            hash: CanonicalForm.Hash,
            doubts: _ => set.Doubts
        )
        {
            Period = set.Period,
            Retroactive = retroactive is null ? set.Retroactive : [retroactive],
            ReferenceWage = set.ReferenceWage,
            Parameters = set.Parameters,
            Amounts = set.Amounts,
            Ordered = set.Ordered,
            Definitions = set.Definitions,
            TrueUp = set.TrueUp,
            Findings = set.Findings,
            Invariants = set.Invariants,
        };
}
