using System.Collections.Immutable;

namespace Contribution.Rules.Rosters.Bulk;

/// <summary>The rule set that answers a question about a roster, and the reference wage it reads.</summary>
internal sealed class BulkRules(RuleSet set, ReferenceWage? wage, ImmutableArray<Finding> findings)
{
    public RuleSet Set { get; } = set;
    public ReferenceWage? Wage { get; } = wage;
    public ImmutableArray<Finding> Findings { get; } = findings;

    /// <summary>Finds them, or says why there are none, in the order in which a request is checked.</summary>
    public static (BulkRules? Rules, Outcome<BasesResult>? Refused) Find(
        IContributionRules rules,
        RosterQuestion question
    )
    {
        BasesRequest request = question.ToRequest(null, []);
        CheckedRequest given = CatalogueRules.CheckQuestion(rules.Catalogue, request);
        return given.IsValid
            ? (
                new BulkRules(given.Rules.Set, given.Wage.Wage, [.. given.Wage.Findings, .. given.Rules.Set.Doubts]),
                null
            )
            : (null, CatalogueRules.Refusal<BasesResult>(request, given));
    }
}
