using Contribution.Rules.NRules.Translation;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Contribution.Rules.NRules.Running;

/// <summary>Runs a session, and finds the owner of a rule that fails there.</summary>
/// <param name="session">The session.</param>
/// <param name="beside">Whether there may be rules beside ours.</param>
/// <param name="maxFirings">The most firings of rules where there are; null is the limit without any set.</param>
internal sealed class SessionRun(ISession session, bool beside, int? maxFirings = null)
{
    private readonly FiringLimit _limit = new(session);
    private (string Rule, Exception? Why)? _failed;

    public ISession Session => session;

    /// <summary>Inserts a fact, whose conditions are evaluated at once.</summary>
    public void Insert(object fact) => Try(() => session.Insert(fact));

    /// <summary>Inserts persons, and lets the rules decide.</summary>
    public void Decide(IReadOnlyCollection<PersonCase> persons) =>
        Try(() =>
        {
            if (persons.Count > 0)
            {
                session.InsertAll(persons);
            }

            Fire(persons.Count);
        });

    private void Fire(int persons)
    {
        if (beside)
        {
            _limit.Fire(maxFirings ?? FiringLimit.Default(persons));
        }
        else
        {
            session.Fire();
        }
    }

    private void Try(Action work)
    {
        if (!beside)
        {
            work();
            return;
        }

        _failed = null;
        session.Events.FactRetractingEvent += HeldFacts.Refuse;
        session.Events.LhsExpressionFailedEvent += Failed;
        session.Events.RhsExpressionFailedEvent += Failed;
        session.Events.AgendaExpressionFailedEvent += Failed;
        try
        {
            work();
        }
        catch (Exception exception) when (_failed is not null && exception is not AgencyRuleException)
        {
            // Of NRules, or of the rule itself where an interceptor runs its actions.
            throw new AgencyRuleException(_failed.Value.Rule, _failed.Value.Why);
        }
        finally
        {
            session.Events.FactRetractingEvent -= HeldFacts.Refuse;
            session.Events.LhsExpressionFailedEvent -= Failed;
            session.Events.RhsExpressionFailedEvent -= Failed;
            session.Events.AgendaExpressionFailedEvent -= Failed;
        }
    }

    private void Failed(object? sender, LhsExpressionErrorEventArgs error) => Failed(error.Rules, error.Exception);

    private void Failed(object? sender, RhsExpressionErrorEventArgs error) =>
        Failed([error.Match.Rule], error.Exception);

    private void Failed(object? sender, AgendaExpressionErrorEventArgs error) => Failed([error.Rule], error.Exception);

    /// <summary>The first failure is the cause: a rule whose fact another cannot take fails after that one.</summary>
    private void Failed(IEnumerable<IRuleDefinition> rules, Exception? why)
    {
        if (_failed is null && rules.FirstOrDefault(RuleSetKey.IsBeside) is IRuleDefinition rule)
        {
            _failed = (rule.Name, why);
        }
    }
}
