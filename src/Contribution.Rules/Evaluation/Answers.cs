using System.Collections.Immutable;
using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>Puts a decision into words.</summary>
internal static class Answers
{
    public static ContributionBase Undetermined(string id, ImmutableArray<string> missing) =>
        new()
        {
            Id = id,
            Status = DeterminationStatus.Undetermined,
            Missing = missing,
        };

    /// <summary>A base that a rule gave; trued up where the rule set does so and it is now determined.</summary>
    public static ContributionBase By(
        RuleSet set,
        Rule rule,
        Decision decision,
        string id,
        DeterminationStatus status,
        decimal? provisionalBase,
        int? provisionalMonths
    )
    {
        decimal? amount = decision.Base;
        bool truedUp = set.TrueUp is not null && status == DeterminationStatus.Determined;
        return new ContributionBase
        {
            Id = id,
            Base = amount,
            Status = status,
            Rule = rule.Id,
            // Where the insurance has no such base, no article gives one; the rule still says why.
            Article = status == DeterminationStatus.NotApplicable ? null : rule.Article,
            Adjustment = truedUp ? (amount - provisionalBase) * provisionalMonths : null,
        };
    }
}
