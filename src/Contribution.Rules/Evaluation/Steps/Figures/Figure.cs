using System.Numerics;
using Contribution.Rules.Language;

namespace Contribution.Rules.Evaluation.Steps.Figures;

/// <summary>
/// A whole number that all cases share. It is computed once for a reference wage, exactly, by the interpreter; a condition that reads
/// a wage that is not known is 0, and a reader asks first whether the wage is known.
/// </summary>
internal abstract class Figure
{
    /// <summary>A value that no column holds: nothing equals it.</summary>
    public const long Never = long.MinValue;

    /// <summary>The key of the figure; equal figures have equal keys.</summary>
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
