using Contribution.Rules.Results;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Evaluation;

/// <summary>What a rule set finds in a case. It keeps the facts that its sentences show.</summary>
/// <typeparam name="T">The integer that holds the case's values.</typeparam>
internal sealed class CaseWords<T>(FindingRule rule, CasePlace place, CaseSlots<T> slots) : FindingWords
    where T : struct, System.Numerics.IBinaryInteger<T>
{
    private readonly CaseSlots<T>? _facts = rule.ShowsFigures ? slots.Copy() : null;

    /// <inheritdoc/>
    public override string Path => place.ToString();

    /// <inheritdoc/>
    public override string Zh => Worded(rule.Zh);

    /// <inheritdoc/>
    public override string En => Worded(rule.En);

    private string Worded(FindingText text) =>
        _facts is null ? text.Text : text.With(_facts.Interpreter(testsAreUnknown: false));
}
