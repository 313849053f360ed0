using System.Collections.Immutable;

namespace Contribution.Rules;

/// <summary>The contributions due by one request. The same request, rule sets and rates give the same bytes.</summary>
public sealed partial class ContributionsResult
{
    internal ContributionsResult(
        string jurisdiction,
        int contributionYear,
        ContributionPeriod months,
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

    /// <summary>The place that was asked for.</summary>
    public string Jurisdiction { get; }

    /// <summary>The contribution year that was asked for.</summary>
    public int ContributionYear { get; }

    /// <summary>The months that were asked for.</summary>
    public ContributionPeriod Months { get; }

    /// <summary>The contributions for each insurance, in the request's order.</summary>
    public ImmutableArray<InsuranceContributions> Insurances { get; }

    /// <summary>The contributions in each month, for all insurances.</summary>
    public ImmutableArray<MonthContributions> ByMonth { get; }

    /// <summary>The contributions in all months, for all insurances.</summary>
    public ContributionSum Total { get; }
}

/// <summary>The contributions of one month.</summary>
public sealed class MonthContributions
{
    internal MonthContributions(YearMonth month, ContributionSum sum) => (Month, Sum) = (month, sum);

    /// <summary>The month: <c>2025-01</c>.</summary>
    public YearMonth Month { get; }

    /// <summary>The sum for all insurances.</summary>
    public ContributionSum Sum { get; }
}

/// <summary>The contributions for one insurance.</summary>
public sealed class InsuranceContributions
{
    internal InsuranceContributions(
        Insurance insurance,
        CollectionMode collection,
        ValueOrigin collectionOrigin,
        BasesResult bases,
        ImmutableArray<ContributionSpan> spans,
        ContributionSum total
    ) =>
        (Insurance, Collection, CollectionOrigin, Bases, Spans, Total) = (
            insurance,
            collection,
            collectionOrigin,
            bases,
            spans,
            total
        );

    /// <summary>The insurance.</summary>
    public Insurance Insurance { get; }

    /// <summary>On what the employer's contributions are charged.</summary>
    public CollectionMode Collection { get; }

    /// <summary>The origin of the way of collection: the rule set, the request or the default.</summary>
    public ValueOrigin CollectionOrigin { get; }

    /// <summary>The bases that the amounts rest on, with the rule set and the reference wage.</summary>
    public BasesResult Bases { get; }

    /// <summary>The months asked for, in spans of the same rates.</summary>
    public ImmutableArray<ContributionSpan> Spans { get; }

    /// <summary>The sum for all months.</summary>
    public ContributionSum Total { get; }

    /// <summary>The amounts that could not be computed, and why; no sum includes them.</summary>
    public ImmutableArray<NotComputed> NotComputed { get; internal init; } = [];

    /// <summary>The findings on the bases and on the rates, for a case worker to check.</summary>
    public ImmutableArray<Finding> Findings { get; internal init; } = [];
}
