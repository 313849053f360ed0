using System.Numerics;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Contributions.Amounts;

/// <summary>Rounds exact products of fen and a rate.</summary>
internal sealed class FenRounding
{
    private readonly Rounding _rounding;
    private readonly long _denominator;
    private readonly long _step;

    // A step in the unit of the products; null where a machine word does not hold it.
    private readonly long? _divisor;

    /// <summary>Rounds products.</summary>
    /// <param name="rounding">The step and the mode.</param>
    /// <param name="denominator">The denominator of the products.</param>
    public FenRounding(Rounding rounding, long denominator)
    {
        (_rounding, _denominator, _step) = (rounding, denominator, (long)(rounding.Step * 100m));
        Int128 divisor = (Int128)denominator * _step;
        _divisor = divisor <= long.MaxValue ? (long)divisor : null;
    }

    /// <summary>The product in fen, on a step. It is not negative.</summary>
    public long Apply(Int128 product) =>
        product <= long.MaxValue && _divisor is long divisor
            ? WholeSteps.Count((long)product, divisor, _rounding.Mode) * _step
            : (long)(_rounding.Apply(new Rational(product, (BigInteger)_denominator * 100)).ToDecimal() * 100m);
}
