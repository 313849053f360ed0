namespace Contribution.Rules.Contributions.Amounts;

/// <summary>Adds up what one payer pays on several bases: rounded amounts, or exact products that are rounded once.</summary>
/// <param name="applied">The rate and its rounding.</param>
internal sealed class SumInFen(AppliedRate applied)
{
    private PayerSum _sum;

    /// <summary>Adds a base.</summary>
    /// <returns>What is paid on it, in yuan: rounded, or the exact product where only the sum is rounded.</returns>
    public decimal Add(long fen)
    {
        Int128 amount = applied.AmountOn(fen);
        _sum.Add(amount);
        return applied.YuanOf(amount);
    }

    /// <summary>The sum in yuan.</summary>
    public decimal Yuan => _sum.Yuan(applied);
}
