using Contribution.Rules.Evaluation.Decisions;
using Contribution.Rules.NRules.Translation;
using NRules;

namespace Contribution.Rules.NRules.Running;

/// <summary>Decides requests, one after the other, in one session that an agency made.</summary>
internal sealed class OwnSessionEngine(ISession session) : IRuleEngine
{
    private readonly SessionRun _run = new(session, beside: true);
    private RequestFacts? _former;

    /// <inheritdoc/>
    IBaseDecider IRuleEngine.Compile(RuleSet set) => new Decider(this, set);

    private BaseDecisions Decide(RequestFacts facts)
    {
        if (_former is not null)
        {
            Retract(_former);
        }

        _former = facts;
        try
        {
            _run.Insert(facts.Request);
            _run.Insert(facts.Roster);
            _run.Decide(facts.Persons);
        }
        finally
        {
            // Those of a request that failed are retracted with its facts, too.
            facts.TakeFindings(session);
            facts.Request.IsDeciding = false;
        }

        if (!facts.Roster.IsAddedUp)
        {
            throw new InvalidOperationException(
                $"the session does not hold the rules of {facts.Request.RuleSet.Id} that the catalogue has"
            );
        }

        return facts.Decisions();
    }

    private void Retract(RequestFacts former)
    {
        IEnumerable<BaseCase> cases = former.Persons;
        if (former.Roster.Employer is EmployerCase employer)
        {
            cases = cases.Append(employer);
        }

        foreach (BaseCase decided in cases)
        {
            if (decided.Decided is DecidedBase fact)
            {
                session.TryRetract(fact);
            }

            session.TryRetract(decided);
        }

        foreach (var finding in former.Findings)
        {
            session.TryRetract(finding);
        }

        session.TryRetract(former.Roster);
        session.TryRetract(former.Request);
    }

    private sealed class Decider(OwnSessionEngine engine, RuleSet set) : IBaseDecider
    {
        private readonly string _key = RuleSetKey.Create(set);

        public BaseDecisions Decide(BasesRequest request, ReferenceWage? wage) =>
            engine.Decide(new RequestFacts(set, _key, request, wage));
    }
}
