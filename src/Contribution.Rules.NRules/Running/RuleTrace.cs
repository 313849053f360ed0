using System.Collections.Immutable;
using NRules;

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
        session.Events.RuleFiredEvent += (_, fired) => FiredRule.Report(fired, trace._fired.Add);
        return trace;
    }
}
