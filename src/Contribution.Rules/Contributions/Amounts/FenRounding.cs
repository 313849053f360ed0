namespace Contribution.Rules.Contributions.Amounts;

/// <summary>Rounds exact products of fen and a rate in whole numbers.</summary>
/// <param name="rounding">The step and the mode.</param>
/// <param name="denominator">The denominator of the products.</param>
internal sealed class FenRounding(Rounding rounding, long denominator)
{
    private readonly long _step = (long)(rounding.Step * 100m);
    private readonly RoundingMode _mode = rounding.Mode;

    /// <summary>The product in fen, on a step. It is not negative.</summary>
    public long Apply(Int128 product)
    {
        Int128 divisor = (Int128)denominator * _step;
        if (product <= long.MaxValue && divisor <= long.MaxValue)
        {
            (long words, long over) = Math.DivRem((long)product, (long)divisor);
            return (words + (IsUp(over, (long)divisor, words) ? 1 : 0)) * _step;
        }

        (Int128 whole, Int128 rest) = Int128.DivRem(product, divisor);
        return (long)(whole + (IsUp(rest, divisor, (long)(whole & 1)) ? 1 : 0)) * _step;
    }

    private bool IsUp(Int128 rest, Int128 divisor, long whole) =>
        rest != 0
        && _mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.HalfUp => rest * 2 >= divisor,
            RoundingMode.HalfDown => rest * 2 > divisor,
            _ => rest * 2 > divisor || (rest * 2 == divisor && (whole & 1) == 1),
        };
}
