using System.Runtime.InteropServices;

namespace Contribution.Rules.Contributions.Amounts;

/// <summary>A rate as a fraction of whole numbers, with a power of ten below.</summary>
/// <param name="Numerator">The digits of the rate.</param>
/// <param name="Denominator">1, 10, 100, …</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExactRate(long Numerator, long Denominator)
{
    /// <summary>The exact value of a rate of at most twelve decimals.</summary>
    public static ExactRate From(decimal rate)
    {
        long denominator = 1;
        decimal digits = rate;
        while (decimal.Truncate(digits) != digits)
        {
            digits *= 10;
            denominator *= 10;
        }

        return new ExactRate((long)digits, denominator);
    }

    /// <summary>The exact product with a base, in fen over <see cref="Denominator"/>.</summary>
    public Int128 Times(long fen) =>
        Math.BigMul(fen, Numerator, out long low) is 0 && low >= 0 ? low : (Int128)fen * Numerator;

    /// <summary>An exact product in yuan.</summary>
    public decimal Yuan(Int128 product) => (decimal)product / ((decimal)Denominator * 100m);
}
