using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>A step that gives a whole number of grains.</summary>
internal abstract class NumberStep
{
    /// <summary>The number, from the slots of a case.</summary>
    /// <exception cref="OverflowException">64 bits do not hold it or what it is made of.</exception>
    public abstract long Of(long[] slots);

    /// <summary>The number in double words, which hold all that the rules can come to.</summary>
    public abstract Int128 Of(Int128[] slots);
}

/// <summary>What stands in a slot.</summary>
internal sealed class SlotStep(int place) : NumberStep
{
    public int Place { get; } = place;

    public override long Of(long[] slots) => slots[Place];

    public override Int128 Of(Int128[] slots) => slots[Place];
}

/// <summary>A constant.</summary>
internal sealed class ConstantStep(WholeNumber value) : NumberStep
{
    public WholeNumber Value { get; } = value;

    public override long Of(long[] slots) => Value.Word;

    public override Int128 Of(Int128[] slots) => Value.Wide;
}

/// <summary>Two numbers added up.</summary>
internal sealed class SumStep(NumberStep left, NumberStep right) : NumberStep
{
    public NumberStep Left { get; } = left;

    public NumberStep Right { get; } = right;

    public override long Of(long[] slots) => checked(Left.Of(slots) + Right.Of(slots));

    public override Int128 Of(Int128[] slots) => checked(Left.Of(slots) + Right.Of(slots));
}

/// <summary>A number times a constant.</summary>
internal sealed class MultipleStep(NumberStep value, WholeNumber factor) : NumberStep
{
    public NumberStep Value { get; } = value;

    public WholeNumber Factor { get; } = factor;

    public override long Of(long[] slots) => checked(Value.Of(slots) * Factor.Word);

    public override Int128 Of(Int128[] slots) => checked(Value.Of(slots) * Factor.Wide);
}

/// <summary>The greater or the smaller of two numbers.</summary>
internal sealed class ExtremeStep(bool isMaximum, NumberStep left, NumberStep right) : NumberStep
{
    public bool IsMaximum { get; } = isMaximum;

    public NumberStep Left { get; } = left;

    public NumberStep Right { get; } = right;

    public override long Of(long[] slots) =>
        IsMaximum ? Math.Max(Left.Of(slots), Right.Of(slots)) : Math.Min(Left.Of(slots), Right.Of(slots));

    public override Int128 Of(Int128[] slots) =>
        IsMaximum ? Int128.Max(Left.Of(slots), Right.Of(slots)) : Int128.Min(Left.Of(slots), Right.Of(slots));
}

/// <summary>How many steps of a rounding a number is.</summary>
internal sealed class RoundedStep(NumberStep value, WholeNumber step, RoundingMode mode) : NumberStep
{
    public NumberStep Value { get; } = value;

    public WholeNumber Step { get; } = step;

    public RoundingMode Mode { get; } = mode;

    public override long Of(long[] slots) => WholeSteps.Count(Value.Of(slots), Step.Word, Mode);

    public override Int128 Of(Int128[] slots) => WholeSteps.Count(Value.Of(slots), Step.Wide, Mode);
}
