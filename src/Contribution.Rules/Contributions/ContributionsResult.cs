using System.Collections.Immutable;
using Contribution.Rules.Facts;
using Contribution.Rules.Results;

namespace Contribution.Rules.Contributions;

/// <summary>What is due by one request. The same request, rule sets and rates give the same bytes.</summary>
public sealed partial class ContributionsResult
{
    /// <summary>The version of this format.</summary>
    public int Format { get; init; } = 1;

    /// <summary>The caller's own mark.</summary>
    public string? RequestId { get; init; }

    /// <summary>The place that was asked for.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The contribution year that was asked for.</summary>
    public required int ContributionYear { get; init; }

    /// <summary>The months that were asked for.</summary>
    public required ContributionPeriod Months { get; init; }

    /// <summary>What is due for each insurance, in the request's order.</summary>
    public required ImmutableArray<InsuranceContributions> Insurances { get; init; }

    /// <summary>What is due in each month, for all insurances.</summary>
    public required ImmutableArray<MonthContributions> ByMonth { get; init; }

    /// <summary>What is due in all months, for all insurances.</summary>
    public required ContributionSum Total { get; init; }
}

/// <summary>What is due in one month.</summary>
public sealed class MonthContributions
{
    internal MonthContributions(string month, ContributionSum sum) => (Month, Sum) = (month, sum);

    /// <summary>The month: <c>2025-01</c>.</summary>
    public string Month { get; }

    /// <summary>What is due for all insurances.</summary>
    public ContributionSum Sum { get; }
}

/// <summary>What is due for one insurance.</summary>
public sealed class InsuranceContributions
{
    /// <summary>The insurance.</summary>
    public required Insurance Insurance { get; init; }

    /// <summary>On what the employer's contributions are charged.</summary>
    public required CollectionMode Collection { get; init; }

    /// <summary>Who says so: <c>ruleSet</c>, <c>request</c> or <c>default</c>.</summary>
    public required string CollectionOrigin { get; init; }

    /// <summary>The bases that the amounts rest on, with the rule set and the reference wage.</summary>
    public required BasesResult Bases { get; init; }

    /// <summary>The months asked for, in spans of the same rates.</summary>
    public required ImmutableArray<ContributionSpan> Spans { get; init; }

    /// <summary>What is due in all months.</summary>
    public required ContributionSum Total { get; init; }

    /// <summary>What could not be computed, and why; no sum holds it.</summary>
    public ImmutableArray<NotComputed> NotComputed { get; internal init; } = [];

    /// <summary>What a case worker should look at, of the bases and of the rates.</summary>
    public ImmutableArray<Finding> Findings { get; internal init; } = [];
}
