using System.Globalization;
using System.Numerics;
using Contribution.Rules.Language;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Evaluation.Steps.SharedFigures;

/// <summary>
/// A whole number that all cases share. The interpreter computes it once for a reference wage, exactly. Where it reads a
/// wage that is not known it is 0, and whatever reads the figure asks first whether the wage is known.
/// </summary>
/// <param name="key">The key of the figure; equal figures have equal keys.</param>
/// <param name="compute">Computes it.</param>
internal sealed class Figure(string key, Func<Interpreter, long> compute)
{
    /// <summary>A value that no column holds: nothing equals it.</summary>
    public const long Never = long.MinValue;

    /// <summary>The key of the figure; equal figures have equal keys.</summary>
    public string Key => key;

    /// <summary>A constant.</summary>
    public static Figure Constant(long value) => new(value.ToString(CultureInfo.InvariantCulture), _ => value);

    /// <summary>A whole number in the grain in which it is added up: it is whole for every reference wage.</summary>
    public static Figure Whole(SharedSum sum) =>
        From(
            "whole",
            sum,
            value =>
                value.IsInteger
                    ? (long)value.Numerator
                    : throw new InvalidOperationException($"not whole in its grain: {value}")
        );

    /// <summary>A base in fen that all cases of a rule share.</summary>
    public static Figure Base(SharedSum sum, Rounding rounding) =>
        From("base", sum, value => (long)(rounding.Apply(value) * new Rational(Fen.PerYuan, 1)).Numerator);

    /// <summary>The number that a whole number must exceed to be above a threshold: its floor.</summary>
    public static Figure Floor(SharedSum threshold) => From("floor", threshold, value => Saturated(value.Floor()));

    /// <summary>The number that a whole number must exceed to be at least a threshold: one below its ceiling.</summary>
    public static Figure BelowCeiling(SharedSum threshold) =>
        From("below", threshold, value => Saturated(-(-value).Floor() - 1));

    /// <summary>The whole number that equals a threshold.</summary>
    public static Figure Exact(SharedSum threshold) =>
        From("exact", threshold, value => value.IsInteger ? Saturated(value.Numerator) : Never);

    /// <summary>The number.</summary>
    /// <param name="shared">Knows the reference wage.</param>
    public long Compute(Interpreter shared) => compute(shared);

    private static Figure From(string kind, SharedSum sum, Func<Rational, long> compute) =>
        new($"{kind} {sum.Key}", shared => sum.Compute(shared) is Rational value ? compute(value) : 0);

    /// <summary>The number, or the nearest that a word holds: no column comes as far.</summary>
    private static long Saturated(BigInteger value) =>
        value > long.MaxValue ? long.MaxValue
        : value < -long.MaxValue ? -long.MaxValue
        : (long)value;
}
