using System.Globalization;
using Contribution.Rules.NRules.Translation;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Contribution.Rules.NRules.Running;

/// <summary>Fires rules until none is left, and finds the agency's rule that does not let it come to that.</summary>
/// <param name="session">The session.</param>
internal sealed class FiringLimit(ISession session)
{
    private const int Least = 1_000_000;
    private const int ForPerson = 100;

    private IRuleDefinition? _last;

    /// <summary>The limit where an agency sets none: more than joins of a few facts need, and a matter of seconds.</summary>
    /// <param name="persons">The persons of the request.</param>
    public static int Default(int persons) => (int)Math.Min(int.MaxValue, Least + ((long)ForPerson * persons));

    /// <summary>Fires rules.</summary>
    /// <param name="most">The most firings.</param>
    /// <exception cref="AgencyRuleException">A rule halted the session, or the limit was reached.</exception>
    public void Fire(int most)
    {
        session.Events.RuleFiringEvent += Fires;
        try
        {
            int fired = session.Fire(most);
            if (!session.Agenda.IsEmpty)
            {
                throw fired < most
                    ? Failure("it halts the session before all rules have fired")
                    : Failure(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"it fires on after {most:N0} firings, the most that a request may take ({nameof(NRulesOptions)}.{nameof(NRulesOptions.MaxFirings)})"
                        )
                    );
            }
        }
        finally
        {
            session.Events.RuleFiringEvent -= Fires;
        }
    }

    /// <summary>No rule of the agency's has fired where an interceptor of its own halts.</summary>
    private Exception Failure(string why)
    {
        InvalidOperationException failure = new(why);
        return _last is null ? failure : new AgencyRuleException(_last.Name, failure);
    }

    private void Fires(object? sender, AgendaEventArgs firing)
    {
        if (RuleSetKey.IsBeside(firing.Rule))
        {
            _last = firing.Rule;
        }
    }
}
