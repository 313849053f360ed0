using System.Collections.Immutable;
using Contribution.Rules.Language;

namespace Contribution.Rules.RuleSets;

/// <summary>One provision of a circular: when it speaks, and the base it gives.</summary>
public sealed class Rule
{
    internal Rule(string id, string article, Source source, Expression when) =>
        (Id, Article, Source, When) = (id, article, source, when);

    /// <summary>The rule's id, unique in its determination.</summary>
    public string Id { get; }

    /// <summary>What people call it; null where no file says.</summary>
    public Wording? Called { get; internal init; }

    /// <summary>The article it implements: <c>二(二)</c>.</summary>
    public string Article { get; }

    /// <summary>The document the article stands in.</summary>
    public Source Source { get; }

    /// <summary>The sentence it implements.</summary>
    public string? Quote { get; internal init; }

    /// <summary>How an unclear sentence was read.</summary>
    public Wording? Reading { get; internal init; }

    /// <summary>When the rule speaks.</summary>
    public Expression When { get; }

    /// <summary>The base it gives; null where the status has none.</summary>
    public Expression? Base { get; internal init; }

    /// <summary>The status it gives.</summary>
    public DeterminationStatus Status { get; internal init; } = DeterminationStatus.Determined;

    /// <summary>The wage that counts among the exempt wages; only of a rule that leaves a person uninsured.</summary>
    public Expression? ExemptWage { get; internal init; }

    /// <summary>The rules it is an exception to: it is read only where one of them applies, and silences them.</summary>
    public ImmutableArray<string> Overrides { get; internal init; } = [];

    /// <summary>The rules it silences wherever it applies.</summary>
    public ImmutableArray<string> Precedes { get; internal init; } = [];

    /// <summary>Whether it is neither an exception nor a priority.</summary>
    public bool IsPrimary => Overrides.IsEmpty && Precedes.IsEmpty;

    /// <summary>
    /// The article that answers of a status cite; null where the insurance has no such base: no article gives one, and
    /// the rule still says why.
    /// </summary>
    internal string? ArticleFor(DeterminationStatus status) =>
        status == DeterminationStatus.NotApplicable ? null : Article;
}
