using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Explaining;

/// <summary>Says what became of a rule.</summary>
internal static class RuleWording
{
    public static Wording Of(
        Rule rule,
        RuleOutcome outcome,
        ConditionExplanation? condition,
        ImmutableArray<string> silencing,
        ImmutableArray<Symbol> unknown,
        UnknownFacts names,
        ImmutableArray<Symbol> openFor
    )
    {
        Wording shown = new($"{condition}", $"{condition}");
        return outcome switch
            {
                RuleOutcome.Decided => new Wording("依本条核定：", "decides: ") + shown,
                RuleOutcome.Silenced => Silenced(WordingList.Ids(silencing)) + shown,
                RuleOutcome.False => new Wording("不适用，不成立：", "does not apply, false: ")
                    + shown
                    + NotKnown(names, unknown),
                RuleOutcome.Unknown => new Wording("不适用，未知：", "does not apply, unknown: ")
                    + shown
                    + NotKnown(names, unknown),
                _ => NotConsidered(rule),
            } + Open(names, openFor);
    }

    private static Wording Silenced(Wording by) =>
        new($"适用，但让位于 {by.Zh}：", $"applies, but gives way to {by.En}: ");

    private static Wording NotConsidered(Rule rule)
    {
        Wording overridden = WordingList.Ids(rule.Overrides);
        bool one = rule.Overrides.Length == 1;
        return new Wording(
            $"未考虑：它是 {overridden.Zh} 的例外，而后者{(one ? "" : "均")}不适用",
            $"not considered: an exception to {overridden.En}, {(one ? "which does not apply" : "none of which applies")}"
        );
    }

    private static Wording NotKnown(UnknownFacts names, ImmutableArray<Symbol> unknown)
    {
        Wording facts = WordingList.Facts(names, unknown);
        return unknown.IsEmpty ? new Wording("", "") : new Wording($"；不知：{facts.Zh}", $"; not known: {facts.En}");
    }

    private static Wording Open(UnknownFacts names, ImmutableArray<Symbol> openFor)
    {
        string list = string.Join("、", names.Names(openFor));
        string listed = string.Join(", ", names.Names(openFor));
        return openFor.IsEmpty ? new Wording("", "") : new Wording($"；尚待：{list}", $"; open, for want of: {listed}");
    }
}
