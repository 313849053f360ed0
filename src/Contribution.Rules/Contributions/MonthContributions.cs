namespace Contribution.Rules;

/// <summary>The contributions of one month.</summary>
public sealed class MonthContributions
{
    internal MonthContributions(YearMonth month, ContributionSum sum) => (Month, Sum) = (month, sum);

    /// <summary>The month: <c>2025-01</c>.</summary>
    public YearMonth Month { get; }

    /// <summary>The sum for all insurances.</summary>
    public ContributionSum Sum { get; }
}
