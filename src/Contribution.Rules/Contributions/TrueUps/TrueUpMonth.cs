namespace Contribution.Rules;

/// <summary>One month of a true-up.</summary>
public sealed class TrueUpMonth
{
    internal TrueUpMonth(YearMonth month, AppliedRate rate, decimal paid, decimal due) =>
        (Month, Rate, Paid, Due) = (month, rate, paid, due);

    /// <summary>The month: <c>2022-03</c>.</summary>
    public YearMonth Month { get; }

    /// <summary>Its rate.</summary>
    public AppliedRate Rate { get; }

    /// <summary>The amount paid on the earlier base, in yuan, rounded as contributions are.</summary>
    public decimal Paid { get; }

    /// <summary>The amount due on the base now, in yuan.</summary>
    public decimal Due { get; }

    /// <summary>The amount due less the amount paid, signed.</summary>
    public decimal Difference => Due - Paid;
}
