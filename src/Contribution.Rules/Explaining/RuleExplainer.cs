using System.Collections.Immutable;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.RuleSets.Provisions;
using Contribution.Rules.Semantics;

namespace Contribution.Rules.Explaining;

/// <summary>Explains the outcome of each rule of a determination in one case.</summary>
internal sealed class RuleExplainer(RuleSet set, BaseKind kind, CaseReading reading)
{
    private readonly CaseFacts _facts = reading.Facts;
    private readonly UnknownFacts _unknown = new(set, kind);
    private readonly FigureText _figures = new(set, reading.Facts);
    private readonly ComputationText _computation = new(set, reading.Facts);

    private readonly RuleWording _wording = new(
        kind,
        new PartNames(set),
        new ConditionWords(new PartNames(set), reading.Facts, new FigureText(set, reading.Facts)),
        new UnknownFacts(set, kind)
    );

    public ImmutableArray<RuleExplanation> All() => [.. set.For(kind).Rules.Select(Explain)];

    private bool IsOpen(Rule rule) => reading.Decided is null && OpenRules.IsOpen(rule, _facts.Second);

    private RuleExplanation Explain(Rule rule, int place)
    {
        RuleOutcome outcome = Outcome(rule, place);
        ImmutableArray<string> silencing = [.. reading.Silencing(place).Select(other => other.Id)];
        ImmutableArray<Symbol> openFor = IsOpen(rule) ? _unknown.Find(_facts.Second, rule.Roots) : [];
        Wording words = _wording.Write(
            rule,
            outcome,
            Shown(rule, outcome).Node,
            silencing,
            Unknown(rule, outcome),
            openFor
        );
        return new RuleExplanation(rule, outcome, words)
        {
            SilencedBy = outcome == RuleOutcome.Silenced ? silencing : [],
            Condition = outcome == RuleOutcome.NotConsidered ? null : Condition(rule, outcome),
            OpenFor = _unknown.Names(openFor),
        };
    }

    private RuleOutcome Outcome(Rule rule, int place)
    {
        if (reading.Applies[place])
        {
            return rule == reading.Decided ? RuleOutcome.Decided : RuleOutcome.Silenced;
        }

        return !reading.IsConsidered(place) ? RuleOutcome.NotConsidered
            : _facts.First.Truth(rule.When.Root) == false ? RuleOutcome.False
            : RuleOutcome.Unknown;
    }

    private FailingPart Shown(Rule rule, RuleOutcome outcome) =>
        outcome is RuleOutcome.Decided or RuleOutcome.Silenced
            ? new FailingPart(rule.When.Root, [])
            : FailingPart.Find(rule.When.Root, _facts.First);

    private ImmutableArray<Symbol> Unknown(Rule rule, RuleOutcome outcome) =>
        outcome is RuleOutcome.False or RuleOutcome.Unknown
            ? _unknown.Find(_facts.Second, Shown(rule, outcome).Node)
            : [];

    private ConditionExplanation Condition(Rule rule, RuleOutcome outcome)
    {
        FailingPart part = Shown(rule, outcome);
        ImmutableArray<ArithmeticLine> where = _computation.Steps(part.Node);
        return new ConditionExplanation(
            text: ExpressionText.Names(part.Node),
            values: ExpressionText.Values(part.Node, _facts, _figures),
            truth: outcome == RuleOutcome.Unknown ? null : outcome != RuleOutcome.False
        )
        {
            Missing = _unknown.Names(Unknown(rule, outcome)),
            Within = part.Within,
            Where = where,
        };
    }
}
