using System.Collections.Immutable;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Contribution.Rules.NRules;

/// <summary>Which rule fired on which facts, in order, from the engine's own events.</summary>
public sealed class RuleTrace
{
    private readonly List<FiredRule> _fired = [];

    private RuleTrace() { }

    /// <summary>The rules that fired so far.</summary>
    public ImmutableArray<FiredRule> Fired => [.. _fired];

    /// <summary>Listens to a session from now on.</summary>
    public static RuleTrace Listen(ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        RuleTrace trace = new();
        session.Events.RuleFiredEvent += (_, fired) => trace.Add(fired);
        return trace;
    }

    /// <summary>Adds a rule that fired. A rule that takes back what it did, after an update of the facts, did not fire.</summary>
    private void Add(AgendaEventArgs fired)
    {
        if (fired.Match.Trigger != MatchTrigger.Removed)
        {
            _fired.Add(new FiredRule(fired));
        }
    }
}
