using System.Collections.Immutable;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Contribution.Rules.NRules;

/// <summary>A rule that fired.</summary>
public sealed class FiredRule
{
    internal FiredRule(AgendaEventArgs fired)
    {
        Rule = fired.Rule.Name;
        Article = Property(fired.Rule, "article");
        Document = Property(fired.Rule, "document");
        Facts = [.. fired.Facts.Select(match => match.Value?.ToString() ?? "")];
    }

    /// <summary>The NRules rule's name.</summary>
    public string Rule { get; }

    /// <summary>The article it implements; null for a rule that implements none.</summary>
    public string? Article { get; }

    /// <summary>The document that the article is in; null for a rule that implements none.</summary>
    public string? Document { get; }

    /// <summary>The facts it fired on: JSON Pointers into the request for ours, else the fact's own text.</summary>
    public ImmutableArray<string> Facts { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Rule}{(Article is null ? "" : $" [{Article}]")} on {string.Join(", ", Facts)}";

    private static string? Property(IRuleDefinition rule, string name) =>
        rule.Properties.TryGetProperty(name, out RuleProperty? found) ? found.Value as string : null;
}
