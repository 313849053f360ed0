using System.Runtime.InteropServices;

namespace Contribution.Rules.Contributions.Amounts;

/// <summary>The sum of one payer's amounts on several bases by one rate.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PayerSum
{
    private Int128 _amounts;
    private int _count;

    /// <summary>Adds the result of <see cref="RoundedRate.AmountOn"/> for a base.</summary>
    public void Add(Int128 amount)
    {
        _amounts += amount;
        _count++;
    }

    /// <summary>Adds the sums of another worker.</summary>
    public void Add(PayerSum other)
    {
        _amounts += other._amounts;
        _count += other._count;
    }

    /// <summary>The sum in yuan: of rounded amounts, or the rounded sum of exact products.</summary>
    /// <param name="applied">The rate by which the amounts were computed.</param>
    public readonly decimal Yuan(RoundedRate applied) =>
        (decimal)(applied.IsExact ? applied.Rounding.Apply(_amounts) + ((Int128)applied.FixedFen * _count) : _amounts)
        * 0.01m;
}
