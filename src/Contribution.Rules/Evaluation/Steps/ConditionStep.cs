using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A step that asks whether something holds; a question about an unknown fact gets no yes.</summary>
internal abstract class ConditionStep
{
    /// <summary>
    /// The answer in double words, from the slots of a case and the bits of what is known. In one word it is read as
    /// <see cref="Questions"/>.
    /// </summary>
    public abstract bool Of(Int128[] slots, ulong known);
}

/// <summary>Always, or never.</summary>
internal sealed class TruthStep(bool value) : ConditionStep
{
    public bool Value { get; } = value;

    public override bool Of(Int128[] slots, ulong known) => Value;
}

/// <summary>Whether all of some facts are known, or not all of them are.</summary>
internal sealed class KnownStep(ulong bits, bool all) : ConditionStep
{
    public ulong Bits { get; } = bits;

    public bool All { get; } = all;

    public override bool Of(Int128[] slots, ulong known) => (known & Bits) == Bits == All;
}

/// <summary>A comparison of two numbers.</summary>
internal sealed class ComparisonStep(Comparison operation, NumberStep left, NumberStep right) : ConditionStep
{
    public Comparison Operation { get; } = operation;

    public NumberStep Left { get; } = left;

    public NumberStep Right { get; } = right;

    public override bool Of(Int128[] slots, ulong known) => Holds(Left.Of(slots).CompareTo(Right.Of(slots)));

    /// <summary>Whether two numbers in an order answer yes.</summary>
    public bool Holds(int order) =>
        Operation switch
        {
            Comparison.Equal => order == 0,
            Comparison.NotEqual => order != 0,
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            _ => order >= 0,
        };
}

/// <summary>Both of two conditions, or either; the second is asked only where the first does not settle it.</summary>
internal sealed class JointStep(bool both, ConditionStep left, ConditionStep right) : ConditionStep
{
    public bool Both { get; } = both;

    public ConditionStep Left { get; } = left;

    public ConditionStep Right { get; } = right;

    public override bool Of(Int128[] slots, ulong known) =>
        Both ? Left.Of(slots, known) && Right.Of(slots, known) : Left.Of(slots, known) || Right.Of(slots, known);
}
