using System.Collections.Immutable;
using Contribution.Rules.Explaining;

namespace Contribution.Rules;

/// <summary>One rule in one case: its text, its place, and its outcome.</summary>
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

    /// <summary>The name in both languages; null where no file gives one.</summary>
    public Wording? DisplayName { get; internal init; }

    /// <summary>The outcome.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>The outcome as a sentence, in Chinese.</summary>
    public string Zh { get; }

    /// <summary>The outcome as a sentence, in English.</summary>
    public string En { get; }

    /// <summary>The applying rules that silence it; empty where there are none.</summary>
    internal ImmutableArray<string> SilencedBy { get; init; } = [];

    /// <summary>
    /// Of a rule that applies, its condition; of one that does not, the first part that failed; null where the
    /// condition was not read.
    /// </summary>
    internal ConditionExplanation? Condition { get; init; }

    /// <summary>
    /// The facts that would have to be known before the rule can speak or be ruled out, as the answer's
    /// <c>missing</c> names them; only where no rule decides and this one is open.
    /// </summary>
    internal ImmutableArray<string> OpenFor { get; init; } = [];

    /// <summary>The condition as the rule file has it.</summary>
    internal string When { get; }

    /// <summary>The base as the rule file has it; null where the rule gives none.</summary>
    internal string? Base { get; init; }

    /// <summary>The status that the rule gives.</summary>
    internal DeterminationStatus Status { get; }

    /// <summary>The rules it is an exception to; empty where there are none.</summary>
    internal ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>The rules it silences wherever it applies; empty where there are none.</summary>
    internal ImmutableArray<string> Precedes { get; init; } = [];

    /// <summary>The document of the article.</summary>
    public string Document { get; }

    /// <summary>The article it implements.</summary>
    public string Article { get; }

    /// <summary>The sentence of the circular.</summary>
    public string? Quote { get; internal init; }

    /// <summary>How an unclear sentence was read, in English.</summary>
    internal string? Reading { get; init; }

    /// <summary>How an unclear sentence was read, in Chinese.</summary>
    internal string? ReadingZh { get; init; }
}
