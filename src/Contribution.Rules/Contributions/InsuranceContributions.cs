using System.Collections.Immutable;

namespace Contribution.Rules;

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

    /// <summary>The way of collection.</summary>
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
