using System.Collections.Immutable;
using Contribution.Rules.NRules.Facts;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Contribution.Rules.NRules.Running;

/// <summary>Which rule fired on which facts, in order, from the engine's own events.</summary>
public sealed class RuleTrace
{
    private readonly List<FiredRule> _fired = [];

    private RuleTrace() { }

    /// <summary>The rules that fired so far.</summary>
    public ImmutableArray<FiredRule> Fired => [.. _fired];

    /// <summary>Listens to a session from now on.</summary>
    public static RuleTrace Of(ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        RuleTrace trace = new();
        session.Events.RuleFiredEvent += (_, fired) => trace.Add(fired);
        return trace;
    }

    private void Add(AgendaEventArgs fired)
    {
        IRuleDefinition rule = fired.Rule;
        _fired.Add(
            new FiredRule(
                rule.Name,
                Property(rule, "article"),
                Property(rule, "document"),
                [
                    .. fired.Facts.Select(match =>
                        match.Value is BaseCase known ? known.Path : match.Value?.ToString() ?? ""
                    ),
                ]
            )
        );
    }

    private static string? Property(IRuleDefinition rule, string name) =>
        rule.Properties.TryGetProperty(name, out RuleProperty? found) ? found.Value as string : null;
}

/// <summary>A rule that fired.</summary>
/// <param name="Rule">The NRules rule's name.</param>
/// <param name="Article">The article it implements; null for a rule that implements none.</param>
/// <param name="Document">The document the article stands in.</param>
/// <param name="Facts">The facts it fired on: JSON Pointers into the request, or the fact's own text.</param>
public sealed record FiredRule(string Rule, string? Article, string? Document, ImmutableArray<string> Facts);
