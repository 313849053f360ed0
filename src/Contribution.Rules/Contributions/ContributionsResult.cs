using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>The contributions due by one request. The same request, rule sets and rates give the same bytes.</summary>
public sealed partial class ContributionsResult
{
    internal ContributionsResult(
        string jurisdiction,
        int contributionYear,
        MonthSpan months,
        ImmutableArray<InsuranceContributions> insurances,
        ImmutableArray<MonthContributions> byMonth,
        ContributionSum total
    ) =>
        (Jurisdiction, ContributionYear, Months, Insurances, ByMonth, Total) = (
            jurisdiction,
            contributionYear,
            months,
            insurances,
            byMonth,
            total
        );

    /// <summary>The version of this format.</summary>
    internal const int Format = 1;

    /// <summary>The caller's own mark.</summary>
    public string? RequestId { get; internal init; }

    /// <summary>The requested place.</summary>
    public string Jurisdiction { get; }

    /// <summary>The requested contribution year.</summary>
    public int ContributionYear { get; }

    /// <summary>The requested months.</summary>
    public MonthSpan Months { get; }

    /// <summary>The contributions for each insurance, in the request's order.</summary>
    public ImmutableArray<InsuranceContributions> Insurances { get; }

    /// <summary>The contributions in each month, for all insurances.</summary>
    public ImmutableArray<MonthContributions> ByMonth { get; }

    /// <summary>The contributions in all months, for all insurances.</summary>
    public ContributionSum Total { get; }
}
