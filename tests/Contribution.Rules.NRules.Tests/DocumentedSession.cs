#pragma warning disable IDE0130 // Outside our namespaces, as a reader's own program is.
using Contribution.Rules;
using Contribution.Rules.NRules;
using NRules;
using NRules.RuleModel;

namespace Agency.Sessions;

/// <summary>The session that docs/nrules.md shows, word for word.</summary>
internal static class DocumentedSession
{
    public static (Outcome<BasesResult> Outcome, RuleTrace Trace) Run(IRuleSet ownRules, BasesRequest request)
    {
        var set = RuleSetCatalogue.Embedded.Find("230600", Insurance.Pension, 2011)!;
        RuleSetRepository repository = RuleSetRepository.LoadAll(set);
        repository.Add(ownRules);
        ISession session = repository.Compile().CreateSession();
        RuleTrace trace = RuleTrace.Listen(session);
        IContributionRules rules = ContributionRules.Create(RuleSetCatalogue.Embedded, NRulesEngine.InSession(session));
        Outcome<BasesResult> outcome = rules.ComputeBases(request);
        return (outcome, trace);
    }
}
