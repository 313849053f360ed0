using System.Collections.Immutable;
using Contribution.Rules.Explaining;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules;

/// <summary>One rule in one case: its text, its place, and its outcome.</summary>
public sealed class RuleExplanation
{
    private readonly Wording _words;

    internal RuleExplanation(Rule rule, RuleOutcome outcome, Wording words) =>
        (Written, Outcome, _words) = (rule, outcome, words);

    /// <summary>The rule as its rule set has it.</summary>
    internal Rule Written { get; }

    /// <summary>The rule's id.</summary>
    public string Rule => Written.Id;

    /// <summary>The name in both languages; null where no file gives one.</summary>
    public Wording? DisplayName => Written.Called;

    /// <summary>The outcome.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>The outcome as a sentence, in Chinese.</summary>
    public string Zh => _words.Zh;

    /// <summary>The outcome as a sentence, in English.</summary>
    public string En => _words.En;

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

    /// <summary>The document of the article.</summary>
    public string Document => Written.Source.Document;

    /// <summary>The article it implements.</summary>
    public string Article => Written.Article;

    /// <summary>The sentence of the circular.</summary>
    public string? Quote => Written.Quote;
}
