using Contribution.Rules.Evaluation.Decisions;
using Contribution.Rules.NRules.Translation;
using NRules;

namespace Contribution.Rules.NRules.Running;

/// <summary>Decides requests in NRules sessions. Safe to share between threads: each request has sessions of its own.</summary>
/// <param name="set">The rule set.</param>
/// <param name="factory">Its compiled session factory, with the rules that an agency added.</param>
/// <param name="options">The agency's additions.</param>
internal sealed class SessionDecider(RuleSet set, ISessionFactory factory, NRulesOptions options) : IBaseDecider
{
    // The working memory of a larger session no longer fits the processor's caches.
    private const int MostInSession = 2_000;

    private readonly string _key = RuleSetKey.Create(set);
    private readonly bool _beside = options.Rules.Count > 0;

    /// <inheritdoc/>
    public BaseDecisions Decide(BasesRequest request, ReferenceWage? wage)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequestFacts facts = new(set, _key, request, wage);

        // An agency's rules may look at all persons at once. Ours do not, and take them in any portions.
        int portion = _beside ? int.MaxValue : MostInSession;
        int first = 0;
        while (facts.Persons.Count - first > portion)
        {
            CreateSession().Decide(facts.Persons.Slice(first, portion));
            first += portion;
        }

        SessionRun last = CreateSession();
        if (_beside)
        {
            last.Insert(facts.Request);
        }

        if (_beside || request.Employer is not null)
        {
            last.Insert(facts.Roster);
        }

        last.Decide(facts.Persons[first..]);
        if (_beside)
        {
            facts.TakeFindings(last.Session);
        }

        return facts.Decisions();
    }

    private SessionRun CreateSession()
    {
        ISession session = factory.CreateSession();
        options.OnSession?.Invoke(session);
        return new SessionRun(session, _beside, options.MaxFirings);
    }
}
