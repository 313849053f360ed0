using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>What became of a rule in one case.</summary>
public enum RuleOutcome
{
    /// <summary>It applies and nothing silences it: it gives the answer.</summary>
    Decided,

    /// <summary>It applies, but an exception to it, or a rule that precedes it, applies too.</summary>
    Silenced,

    /// <summary>Its condition is false.</summary>
    False,

    /// <summary>Its condition depends on facts that are not known, and the rule does not apply.</summary>
    Unknown,

    /// <summary>It is an exception, and none of the rules that it overrides applies: its condition was not read.</summary>
    NotConsidered,
}

/// <summary>One rule in one case: what it says, where it stands, and what became of it.</summary>
public sealed class RuleExplanation
{
    internal RuleExplanation(
        string rule,
        RuleOutcome outcome,
        string zh,
        string en,
        string when,
        DeterminationStatus status,
        string document,
        string article
    ) =>
        (Rule, Outcome, Zh, En, When, Status, Document, Article) = (
            rule,
            outcome,
            zh,
            en,
            when,
            status,
            document,
            article
        );

    /// <summary>The rule's id.</summary>
    public string Rule { get; }

    /// <summary>What people call it; null where no file says.</summary>
    public Wording? Name { get; internal init; }

    /// <summary>What became of it.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>What became of it, in Chinese.</summary>
    public string Zh { get; }

    /// <summary>What became of it, in English.</summary>
    public string En { get; }

    /// <summary>The applying rules that silence it; null where there are none.</summary>
    public ImmutableArray<string>? SilencedBy { get; internal init; }

    /// <summary>
    /// Of a rule that applies, its condition; of one that does not, the first part that failed; null where the
    /// condition was not read.
    /// </summary>
    public ConditionExplanation? Condition { get; internal init; }

    /// <summary>
    /// The facts that would have to be known before the rule can speak or be ruled out, as the answer's
    /// <c>missing</c> names them; only where no rule decides and this one is open.
    /// </summary>
    public ImmutableArray<string>? OpenFor { get; internal init; }

    /// <summary>The condition as the rule file has it.</summary>
    public string When { get; }

    /// <summary>The base as the rule file has it; null where the rule gives none.</summary>
    public string? Base { get; internal init; }

    /// <summary>The status that the rule gives.</summary>
    public DeterminationStatus Status { get; }

    /// <summary>The rules it is an exception to; null where there are none.</summary>
    public ImmutableArray<string>? Overrides { get; internal init; }

    /// <summary>The rules it silences wherever it applies; null where there are none.</summary>
    public ImmutableArray<string>? Precedes { get; internal init; }

    /// <summary>The document that the article stands in.</summary>
    public string Document { get; }

    /// <summary>The article it implements.</summary>
    public string Article { get; }

    /// <summary>The sentence of the circular.</summary>
    public string? Quote { get; internal init; }

    /// <summary>How an unclear sentence was read, in English.</summary>
    public string? Reading { get; internal init; }

    /// <summary>How an unclear sentence was read, in Chinese.</summary>
    public string? ReadingZh { get; internal init; }
}
