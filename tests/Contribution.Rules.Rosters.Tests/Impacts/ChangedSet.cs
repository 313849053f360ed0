using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Tests.Impacts;

/// <summary>Copies of a rule set with one part changed.</summary>
internal static class ChangedSet
{
    public static RuleSet Copy(RuleSet set, Covers? covers = null, RetroactiveChange? retroactive = null) =>
        new()
        {
            Id = set.Id,
            Period = set.Period,
            Source = set.Source,
            Retroactive = retroactive is null ? set.Retroactive : [retroactive],
            Origin = set.Origin,
            Covers = covers ?? set.Covers,
            ReferenceWage = set.ReferenceWage,
            Rounding = set.Rounding,
            Parameters = set.Parameters,
            Amounts = set.Amounts,
            Ordered = set.Ordered,
            Definitions = set.Definitions,
            IndividualBase = set.IndividualBase,
            EmployerBase = set.EmployerBase,
            TrueUp = set.TrueUp,
            Findings = set.Findings,
            Invariants = set.Invariants,
        };
}
