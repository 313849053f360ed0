using System.Collections.Immutable;
using Contribution.Rules.Requests;
using Contribution.Rules.RuleSets.Doubts;

namespace Contribution.Rules;

/// <summary>
/// A question about many employers after all checks: the rule set that answers, and the reference wage that it reads. The
/// reader of a list checks its persons and employers, row by row.
/// </summary>
internal sealed class CheckedQuestion
{
    private readonly WageReading _wage;

    private CheckedQuestion(RuleSet set, in WageReading wage) => (Set, _wage) = (set, wage);

    /// <summary>The rule set that answers.</summary>
    public RuleSet Set { get; }

    /// <summary>The reference wage that it reads; null is not known.</summary>
    public ReferenceWage? Wage => _wage.Wage;

    /// <summary>The findings on the wage and on doubtful figures.</summary>
    public ImmutableArray<Finding> Findings => [.. _wage.Findings, .. Set.Doubts];

    /// <summary>Whether the bases rest on figures that are settled later.</summary>
    public bool AreFiguresProvisional => OpenFigures.AreProvisional(Set.Doubts);

    /// <summary>Checks a question in the order in which a request is checked.</summary>
    /// <param name="catalogue">The rule sets.</param>
    /// <param name="request">The question, as a request without employer and persons.</param>
    /// <returns>The question, or why it is refused.</returns>
    public static (CheckedQuestion? Question, Outcome<BasesResult>? Refused) Check(
        RuleSetCatalogue catalogue,
        BasesRequest request
    )
    {
        CheckedRequest given = new CatalogueRules(catalogue, engine: null).Check(
            request,
            RequestCheck.Faults(request),
            onPlan: false,
            isOfList: true
        );
        return given.IsValid
            ? (new CheckedQuestion(given.Rules.Set, given.Wage), null)
            : (null, given.Refusal<BasesResult>(request));
    }
}
