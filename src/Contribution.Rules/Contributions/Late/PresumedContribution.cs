using Contribution.Rules.Numbers;

namespace Contribution.Rules;

/// <summary>
/// The contribution presumed for an employer that did not file in time: 110 % of that of the month before (社会保险法第六十二条).
/// It is computed on demand, and settled once the employer has filed.
/// </summary>
public static class PresumedContribution
{
    /// <summary>The ratio of last month's amount.</summary>
    internal const decimal Ratio = 1.10m;

    /// <summary>The law.</summary>
    internal const string Document = "中华人民共和国社会保险法";

    /// <summary>Its article.</summary>
    internal const string Article = "第六十二条";

    /// <summary>The presumed contribution, in yuan, rounded half up to the fen.</summary>
    /// <param name="lastMonth">The contribution of the month before, in yuan and whole fen.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// It is no whole number of fen from 0 to 9999999999.99 yuan.
    /// </exception>
    public static decimal Compute(decimal lastMonth)
    {
        _ = Fen.FromYuan(lastMonth);
        return Rounding.ToFen.Apply(Rational.From(lastMonth) * Rational.From(Ratio)).ToDecimal();
    }
}
