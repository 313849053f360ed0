using System.Collections.Immutable;
using Contribution.Rules.Contributions.Late;
using Contribution.Rules.Numbers;

namespace Contribution.Rules;

/// <summary>
/// The late fee (滞纳金) on a contribution that was paid after its due date. It is computed on demand and never a part of
/// the amounts due.
/// </summary>
public sealed class LateFee
{
    private static readonly DateOnly LawInForce = new(2011, 7, 1);

    /// <summary>The first day with a rate on file: 社会保险费征缴暂行条例 is in force from then on.</summary>
    internal static DateOnly FirstDay { get; } = new(1999, 1, 22);

    private LateFee(decimal amount, DateOnly due, DateOnly paid, ImmutableArray<LateFeePart> parts)
    {
        (Amount, Due, Paid, Parts) = (amount, due, paid, parts);
        Rational exact = parts.Aggregate(Rational.Zero, (sum, part) => sum + part.ExactOf(amount));
        Fee = Rounding.ToFen.Apply(exact).ToDecimal();
    }

    /// <summary>The contribution that was paid late, in yuan.</summary>
    internal decimal Amount { get; }

    /// <summary>The last day on which it could be paid in time.</summary>
    internal DateOnly Due { get; }

    /// <summary>The day on which it was paid.</summary>
    internal DateOnly Paid { get; }

    /// <summary>The days late, in parts of the same rate; none where it was paid in time.</summary>
    internal ImmutableArray<LateFeePart> Parts { get; }

    /// <summary>The days after the due date, the day of payment among them.</summary>
    internal int Days => Parts.Sum(part => part.Days);

    /// <summary>The fee in yuan: the parts added up exactly and rounded once, to the fen, half up.</summary>
    public decimal Fee { get; }

    /// <summary>
    /// The fee: 0.05 % a day by 社会保险法 article 86; of days before 2011-07-01 0.2 % by 社会保险费征缴暂行条例 article 13. Of days
    /// before 1999-01-22 no rate is on file, and none is charged for them: such a fee is refused.
    /// </summary>
    /// <param name="amount">The contribution, in yuan and whole fen.</param>
    /// <param name="due">The last day on which it could be paid in time.</param>
    /// <param name="paid">The day on which it was paid.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The amount is no whole number of fen from 0 to 9999999999.99 yuan, or a day late lies before 1999-01-22.
    /// </exception>
    public static LateFee Compute(decimal amount, DateOnly due, DateOnly paid)
    {
        _ = Fen.FromYuan(amount);
        if (paid <= due)
        {
            return new LateFee(amount, due, paid, []);
        }

        DateOnly first = due.AddDays(1);
        if (first < FirstDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(due),
                due,
                FormattableString.Invariant($"no rate of late fees is on file for days before {FirstDay:yyyy-MM-dd}")
            );
        }

        List<LateFeePart> parts = [];
        if (first < LawInForce)
        {
            DateOnly last = paid < LawInForce ? paid : LawInForce.AddDays(-1);
            parts.Add(new LateFeePart(first, last, 0.002m, "社会保险费征缴暂行条例", "第十三条"));
        }

        DateOnly later = first < LawInForce ? LawInForce : first;
        if (later <= paid)
        {
            parts.Add(new LateFeePart(later, paid, 0.0005m, "中华人民共和国社会保险法", "第八十六条"));
        }

        return new LateFee(amount, due, paid, [.. parts]);
    }
}
