using System.Collections.Immutable;
using Contribution.Rules.Requests;
using Contribution.Rules.RuleSets.Catalogue;

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
        BasesRequest request = question.Of(null, []);
        if (RequestCheck.Faults(request) is { IsEmpty: false } faults)
        {
            return (null, new Outcome<BasesResult>.Invalid(null, [.. faults]));
        }

        if (rules.Catalogue.Find(request) is not RuleSet set)
        {
            Fault fault = Coverage.Unanswered(rules.Catalogue, request);
            return (
                null,
                fault.Code == FaultCode.NotCovered
                    ? new Outcome<BasesResult>.NotCovered(null, [fault])
                    : new Outcome<BasesResult>.Invalid(null, [fault])
            );
        }

        WageReading wage = new WageReader(set, rules.Catalogue).Read(request);
        if (request.AsKnownOn is DateOnly day)
        {
            set = KnownRules.On(rules.Catalogue, set, day, wage.Wage is not null);
        }

        ImmutableArray<Fault> disorder = [.. OrderCheck.Faults(set, wage.Exact)];
        return disorder.IsEmpty
            ? (new BulkRules(set, wage.Wage, [.. wage.Findings, .. set.Doubts]), null)
            : (null, new Outcome<BasesResult>.Invalid(null, disorder));
    }
}
