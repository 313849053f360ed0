using System.Numerics;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Contributions.Amounts;

/// <summary>Rounds exact products of fen and a rate.</summary>
/// <param name="rounding">The step and the mode.</param>
/// <param name="denominator">The denominator of the products.</param>
internal sealed class FenRounding(Rounding rounding, long denominator)
{
    private readonly long _step = (long)(rounding.Step * 100m);

    /// <summary>The product in fen, on a step. It is not negative.</summary>
    public long Apply(Int128 product)
    {
        Int128 divisor = (Int128)denominator * _step;
        return product <= long.MaxValue && divisor <= long.MaxValue
            ? WholeSteps.Count((long)product, (long)divisor, rounding.Mode) * _step
            : (long)(rounding.Apply(new Rational(product, (BigInteger)denominator * 100)).ToDecimal() * 100m);
    }
}
