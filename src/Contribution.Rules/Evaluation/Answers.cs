using System.Collections.Immutable;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>Puts a decision into words.</summary>
internal static class Answers
{
    /// <summary>What all bases by a rule say.</summary>
    public static Ruling Ruling(Rule rule) =>
        new(
            rule.Status,
            rule.Id,
            // Where the insurance has no such base, no article gives one; the rule still says why.
            rule.Status == DeterminationStatus.NotApplicable
                ? null
                : rule.Article,
            HasBase: rule.Base is not null
        );

    public static ContributionBase Undetermined(string id, ImmutableArray<string> missing) =>
        new(id, Results.Ruling.Undetermined, yuan: 0, adjustment: null) { Missing = missing };

    /// <summary>A base that a rule gave; trued up where the rule set does so and it is now determined.</summary>
    public static ContributionBase By(
        RuleSet set,
        Ruling ruling,
        decimal yuan,
        string id,
        decimal? provisionalBase,
        int? provisionalMonths
    )
    {
        bool truedUp = set.TrueUp is not null && ruling is { Status: DeterminationStatus.Determined, HasBase: true };
        return new ContributionBase(
            id,
            ruling,
            yuan,
            truedUp && provisionalBase is decimal paid && provisionalMonths is int months
                ? (yuan - paid) * months
                : null
        );
    }
}
