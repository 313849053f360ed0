using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Contributions.Amounts;

/// <summary>Adds up what one payer pays on several bases: rounded amounts, or exact products that are rounded once.</summary>
/// <param name="applied">The rate and its rounding.</param>
internal sealed class SumInFen(AppliedRate applied)
{
    private Int128 _exact;
    private Int128 _fen;

    /// <summary>Adds a base.</summary>
    /// <returns>What is paid on it, in yuan: rounded, or the exact product where only the sum is rounded.</returns>
    public decimal Add(long fen)
    {
        Int128 product = applied.Rate.Times(fen);
        if (applied.Used.Level == RoundingLevel.SumThenRound)
        {
            _exact += product;
            _fen += applied.FixedFen;
            return applied.Rate.Yuan(product) + Fen.ToYuan(applied.FixedFen);
        }

        long amount = applied.Rounding.Apply(product) + applied.FixedFen;
        _fen += amount;
        return Fen.ToYuan(amount);
    }

    /// <summary>The sum in yuan.</summary>
    public decimal Yuan => ((decimal)_fen / 100m) + Fen.ToYuan(applied.Rounding.Apply(_exact));
}
