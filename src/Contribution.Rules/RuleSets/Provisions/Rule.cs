using System.Collections.Immutable;
using Contribution.Rules.Language;

namespace Contribution.Rules.RuleSets.Provisions;

/// <summary>One provision of a circular: when it speaks, and the base it gives.</summary>
internal sealed class Rule
{
    internal Rule(string id, string article, Source source, Expression when) =>
        (Id, Article, Source, When) = (id, article, source, when);

    /// <summary>The rule's id, unique in its determination.</summary>
    public string Id { get; }

    /// <summary>The name in both languages; null where no file gives one.</summary>
    internal Wording? Called { get; init; }

    /// <summary>The article it implements: <c>二(二)</c>.</summary>
    public string Article { get; }

    /// <summary>The document of the article.</summary>
    public Source Source { get; }

    /// <summary>The sentence it implements.</summary>
    public string? Quote { get; internal init; }

    /// <summary>How an unclear sentence was read.</summary>
    internal Wording? Reading { get; init; }

    /// <summary>When the rule speaks.</summary>
    internal Expression When { get; }

    /// <summary>The base it gives; null where the status has none.</summary>
    internal Expression? Base { get; init; }

    /// <summary>The status it gives.</summary>
    public DeterminationStatus Status { get; internal init; } = DeterminationStatus.Determined;

    /// <summary>The wage that counts among the exempt wages; only of a rule that leaves a person uninsured.</summary>
    internal Expression? ExemptWage { get; init; }

    /// <summary>Its condition, its base and the wage, as far as it has them.</summary>
    internal IEnumerable<Expression> Expressions => new[] { When, Base, ExemptWage }.OfType<Expression>();

    /// <summary>The trees of its condition and, where it gives one, its base.</summary>
    internal IEnumerable<Node> Roots => Base is null ? [When.Root] : [When.Root, Base.Root];

    /// <summary>The rules it is an exception to: it is read only where one of them applies, and silences them.</summary>
    internal ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>The rules it silences wherever it applies.</summary>
    internal ImmutableArray<string> Precedes { get; init; } = [];

    /// <summary>Whether it is neither an exception nor a priority.</summary>
    internal bool IsPrimary => Overrides.IsEmpty && Precedes.IsEmpty;

    /// <summary>
    /// The article that answers of a status cite; null where the insurance has no such base: no article gives one, and
    /// the rule still says why.
    /// </summary>
    internal string? ArticleFor(DeterminationStatus status) =>
        status == DeterminationStatus.NotApplicable ? null : Article;

    /// <summary>Gets the ruling for a status.</summary>
    internal Ruling RulingFor(DeterminationStatus status) =>
        new(status, Id, ArticleFor(status), HasBase: Base is not null);
}
