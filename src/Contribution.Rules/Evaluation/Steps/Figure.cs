using System.Globalization;
using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps;

/// <summary>
/// A whole number that all cases share. It is computed once for a reference wage, exactly, by the interpreter; what reads
/// a wage that is not known is 0, and a reader asks first whether the wage is known.
/// </summary>
internal abstract class Figure
{
    /// <summary>A value that no column holds: nothing equals it.</summary>
    public const long Never = long.MinValue;

    /// <summary>The same for equal figures.</summary>
    public abstract string Key { get; }

    /// <summary>The number.</summary>
    /// <param name="shared">Knows the reference wage.</param>
    public abstract long Compute(Interpreter shared);

    /// <summary>The number, or the nearest that a word holds: no column comes as far.</summary>
    protected static long Saturated(BigInteger value) =>
        value > long.MaxValue ? long.MaxValue
        : value < -long.MaxValue ? -long.MaxValue
        : (long)value;
}

/// <summary>A constant.</summary>
internal sealed class ConstantFigure(long value) : Figure
{
    /// <inheritdoc/>
    public override string Key => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) => value;
}

/// <summary>A whole number in the grain in which it is added up: it is whole for every reference wage.</summary>
internal sealed class WholeFigure(SharedSum sum) : Figure
{
    /// <inheritdoc/>
    public override string Key => "whole " + sum.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        sum.Compute(shared) is not Rational value ? 0
        : value.IsInteger ? (long)value.Numerator
        : throw new InvalidOperationException($"not whole in its grain: {value}");
}

/// <summary>The number that a whole number must exceed to be above a threshold: its floor.</summary>
internal sealed class FloorFigure(SharedSum threshold) : Figure
{
    /// <inheritdoc/>
    public override string Key => "floor " + threshold.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        threshold.Compute(shared) is Rational value ? Saturated(value.Floor()) : 0;
}

/// <summary>The number that a whole number must exceed to be at least a threshold: one below its ceiling.</summary>
internal sealed class BelowCeilingFigure(SharedSum threshold) : Figure
{
    /// <inheritdoc/>
    public override string Key => "below " + threshold.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        threshold.Compute(shared) is Rational value ? Saturated(-(-value).Floor() - 1) : 0;
}

/// <summary>The whole number that equals a threshold.</summary>
internal sealed class ExactFigure(SharedSum threshold) : Figure
{
    /// <inheritdoc/>
    public override string Key => "exact " + threshold.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        threshold.Compute(shared) is not Rational value ? 0
        : value.IsInteger ? Saturated(value.Numerator)
        : Never;
}

/// <summary>A base in fen that all cases of a rule share.</summary>
internal sealed class BaseFigure(SharedSum sum, Rounding rounding) : Figure
{
    /// <inheritdoc/>
    public override string Key => "base " + sum.Key;

    /// <inheritdoc/>
    public override long Compute(Interpreter shared) =>
        sum.Compute(shared) is Rational value
            ? (long)(rounding.Apply(value) * new Rational(Fen.PerYuan, 1)).Numerator
            : 0;
}
