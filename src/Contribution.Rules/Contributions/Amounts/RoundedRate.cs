namespace Contribution.Rules.Contributions.Amounts;

/// <summary>A rate with its rounding, ready to be applied to bases.</summary>
internal sealed class RoundedRate
{
    /// <summary>A rate of some months.</summary>
    /// <param name="rate">The rate as it is on file.</param>
    /// <param name="isOwn">Whether the request brought it.</param>
    /// <param name="rounding">The rounding.</param>
    /// <param name="floating">By how much the rate floats; 1 is not at all.</param>
    public RoundedRate(ContributionRate rate, bool isOwn, AppliedRounding rounding, decimal floating)
    {
        bool floats = rate.IndustryClass is not null;
        decimal applied = floats ? rate.Rate * floating : rate.Rate;
        (Row, Used) = (rate, rounding);
        Rate = ExactRate.From(applied);
        Rounding = new FenRounding(rounding.Rounding, Rate.Denominator);
        FixedFen = Fen.FromYuan(rate.FixedAmount ?? 0m);
        Shown = new AppliedRate(
            payer: rate.Payer,
            rate: applied,
            place: rate.Place,
            from: rate.From,
            origin: isOwn ? ValueOrigin.Request : ValueOrigin.Table
        )
        {
            FixedAmount = rate.FixedAmount,
            IndustryClass = rate.IndustryClass,
            BaseRate = floats ? rate.Rate : null,
            Floating = floats ? floating : null,
            Through = rate.Through,
            Document = rate.Source?.Document,
            Trust = rate.Source?.Trust,
        };
    }

    /// <summary>The rate as it is on file.</summary>
    public ContributionRate Row { get; }

    /// <summary>The rate as results show it.</summary>
    public AppliedRate Shown { get; }

    /// <summary>The rounding.</summary>
    public AppliedRounding Used { get; }

    /// <summary>The rate after it floated.</summary>
    public ExactRate Rate { get; }

    /// <summary>The rounding in whole numbers.</summary>
    public FenRounding Rounding { get; }

    /// <summary>The fixed amount that each person pays in addition to the rate, in fen.</summary>
    public long FixedFen { get; }

    /// <summary>Whether only sums are rounded.</summary>
    public bool IsExact => Used.Level == RoundingLevel.SumThenRound;

    /// <summary>
    /// Computes the amount paid on a base: whole fen, or where only sums are rounded the exact product in fen over the rate's
    /// denominator, without the fixed amount.
    /// </summary>
    public Int128 AmountOn(long fen)
    {
        Int128 product = Rate.Times(fen);
        return IsExact ? product : Rounding.Apply(product) + FixedFen;
    }

    /// <summary>Converts a result of <see cref="AmountOn"/> to yuan.</summary>
    public decimal YuanOf(Int128 amount) =>
        IsExact ? Rate.Yuan(amount) + Fen.ToYuan(FixedFen) : Fen.ToYuan((long)amount);
}
