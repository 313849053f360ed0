using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.NRules;

/// <summary>
/// A base that a rule of ours has decided, as a fact that an agency's rules can match:
/// <c>Match(() => decided, d => d.Rule == "floor")</c>. It is inserted only in sessions that have rules beside ours,
/// and retracted when an update of the facts makes it void. Nothing is inserted for a case that no rule decides.
/// </summary>
public sealed class DecidedBase
{
    private readonly Rule _rule;

    internal DecidedBase(BaseCase decided, Rule rule) => (Case, _rule, Base) = (decided, rule, decided.Decision.Base);

    /// <summary>The case: a <see cref="PersonCase"/> or the <see cref="EmployerCase"/>.</summary>
    public BaseCase Case { get; }

    /// <summary>The person; null where the base is the employer's.</summary>
    public PersonFacts? Person => (Case as PersonCase)?.Person;

    /// <summary>The id of the rule that decided: <c>floor</c>.</summary>
    public string Rule => _rule.Id;

    /// <summary>The article of the rule.</summary>
    public string Article => _rule.Article;

    /// <summary>The document that the article is in.</summary>
    public string Document => _rule.Source.Document;

    /// <summary>The status that the rule gives.</summary>
    public DeterminationStatus Status => _rule.Status;

    /// <summary>The base in yuan a month; null where the status has none.</summary>
    public decimal? Base { get; }

    /// <summary>Where the case is in the request, as a JSON Pointer.</summary>
    public string Path => Case.Path;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
