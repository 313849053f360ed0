using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Bulk;

/// <summary>The rule set that answers a question about a roster, and the reference wage it reads.</summary>
internal sealed record BulkRules(RuleSet Set, ReferenceWage? Wage, ImmutableArray<Finding> Findings)
{
    /// <summary>Finds them, or says why there are none, in the order in which a request is checked.</summary>
    public static (BulkRules? Rules, Outcome<BasesResult>? Refused) Find(
        IContributionRules rules,
        RosterQuestion question
    )
    {
        BasesRequest request = question.For(null, []);
        CheckedRequest given = CatalogueRules.CheckQuestion(rules.Catalogue, request);
        return given.IsValid
            ? (
                new BulkRules(given.Rules.Set, given.Wage.Wage, [.. given.Wage.Findings, .. given.Rules.Set.Doubts]),
                null
            )
            : (null, CatalogueRules.Refusal<BasesResult>(request, given));
    }
}
