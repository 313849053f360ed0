using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>Writes the outcome of a rule in words.</summary>
/// <param name="kind">The kind of base of the rules.</param>
/// <param name="names">The names of the parts of the rule set.</param>
/// <param name="words">Writes conditions.</param>
/// <param name="unknown">Finds facts that are known or unknown together.</param>
internal sealed class RuleWording(BaseKind kind, PartNames names, ConditionWords words, UnknownFacts unknown)
{
    /// <summary>Writes the outcome of one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="condition">Its condition, or the part that failed.</param>
    /// <param name="silencing">The rules that silence it.</param>
    /// <param name="missing">The facts that its condition lacks.</param>
    /// <param name="openFor">The facts that it waits for.</param>
    public Wording Write(
        Rule rule,
        RuleOutcome outcome,
        Node condition,
        ImmutableArray<string> silencing,
        ImmutableArray<Symbol> missing,
        ImmutableArray<Symbol> openFor
    ) =>
        outcome switch
        {
            RuleOutcome.Decided => new Wording("依本条核定：", "decides: ") + words.Write(condition),
            RuleOutcome.Silenced => Silenced(names.Rules(kind, silencing)) + words.Write(condition),
            RuleOutcome.False => False(condition, missing),
            RuleOutcome.Unknown => new Wording("不适用，尚不能判断：", "does not apply, unknown: ")
                + words.Write(condition)
                + NotGiven(missing),
            _ => NotConsidered(rule),
        } + Open(openFor);

    private static Wording Silenced(Wording by) =>
        new($"适用，但让位于{by.Zh}：", $"applies, but gives way to {by.En}: ");

    private Wording False(Node condition, ImmutableArray<Symbol> missing) =>
        words.Presence(condition) is Wording presence
            ? new Wording("不适用，", "does not apply, ") + presence
            : new Wording("不适用，条件不成立：", "does not apply; condition is false: ")
                + words.Write(condition)
                + NotGiven(missing);

    private Wording NotConsidered(Rule rule)
    {
        Wording overridden = names.Rules(kind, rule.Overrides);
        bool one = rule.Overrides.Length == 1;
        return new Wording(
            $"未考虑：它是{overridden.Zh}的例外，而后者{(one ? "" : "均")}不适用",
            $"not considered: an exception to {overridden.En}, {(one ? "which does not apply" : "none of which applies")}"
        );
    }

    private Wording NotGiven(ImmutableArray<Symbol> missing) =>
        missing.IsEmpty
            ? Wording.Plain("")
            : new Wording("；未提供：", "; not given: ") + WordingList.Facts(unknown, names, missing);

    private Wording Open(ImmutableArray<Symbol> openFor) =>
        openFor.IsEmpty
            ? Wording.Plain("")
            : new Wording("；尚待：", "; open, for want of: ") + WordingList.Facts(unknown, names, openFor);
}
