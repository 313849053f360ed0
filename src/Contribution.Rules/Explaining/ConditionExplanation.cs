using System.Collections.Immutable;

namespace Contribution.Rules.Explaining;

/// <summary>
/// A condition, or the first part of one that failed, with the numbers it was read with. Parts are what <c>and</c>
/// joins. The part that failed is the first that is false; where none is false, the first that is unknown.
/// </summary>
internal sealed class ConditionExplanation
{
    public ConditionExplanation(string text, string values, bool? truth) =>
        (Text, Values, Truth) = (text, values, truth);

    /// <summary>The condition in the rule language, with abbreviations replaced by their expressions.</summary>
    public string Text { get; }

    /// <summary>The condition with this case's values in place of the names; <c>?</c> is not known.</summary>
    public string Values { get; }

    /// <summary>Whether the condition holds; null depends on facts that are not known.</summary>
    public bool? Truth { get; }

    /// <summary>
    /// The facts that are not known and that it depends on, as the answer's <c>missing</c> names them; empty where there
    /// are none. A condition can be false just because a fact is not known: <c>f != null</c>.
    /// </summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The abbreviations inside which the part stands, outermost first; empty where there are none.</summary>
    public ImmutableArray<string> Within { get; init; } = [];

    /// <summary>How the amounts and abbreviations in it are computed; empty where there are none.</summary>
    public ImmutableArray<ArithmeticLine> Where { get; init; } = [];

    /// <summary>The condition and its numbers: <c>person.priorYearMonthlyWage &lt; floor: 2000.00 &lt; 1366.698</c>.</summary>
    public override string ToString() => Text == Values ? Text : $"{Text}: {Values}";
}
