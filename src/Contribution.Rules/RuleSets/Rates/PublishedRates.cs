using System.Collections.Immutable;

namespace Contribution.Rules.RuleSets.Rates;

/// <summary>
/// The rates of contributions and how they are rounded, by place and month. Immutable and safe to share between
/// threads.
/// </summary>
internal sealed class PublishedRates
{
    private readonly ILookup<(string Place, Insurance Insurance, Payer Payer), ContributionRate> _byPlace;

    internal PublishedRates(ImmutableArray<ContributionRate> rates, ImmutableArray<ContributionRounding> roundings)
    {
        (Rates, Roundings) = (rates, roundings);
        _byPlace = rates.ToLookup(rate => (rate.Place, rate.Insurance, rate.Payer));
    }

    internal static PublishedRates None { get; } = new([], []);

    /// <summary>Every rate, in the order of the files.</summary>
    public ImmutableArray<ContributionRate> Rates { get; }

    /// <summary>Every rounding, in the order of the files.</summary>
    public ImmutableArray<ContributionRounding> Roundings { get; }

    /// <summary>
    /// The rates that serve a place, those of the nearest place first: its own, and those of its prefecture, province and
    /// the nation that apply below and do not except it.
    /// </summary>
    /// <param name="chain">The place, its prefecture, its province, the nation.</param>
    /// <param name="insurance">The insurance.</param>
    /// <param name="payer">Who pays.</param>
    internal IEnumerable<ContributionRate> Serving(IReadOnlyList<string> chain, Insurance insurance, Payer payer) =>
        chain.SelectMany(place =>
            _byPlace[(place, insurance, payer)]
                .Where(rate => place == chain[0] || (rate.AppliesBelow && !rate.Except.Any(chain.Contains)))
        );

    /// <summary>These with others on top, which take the place of those of the same place, insurance, payer and class.</summary>
    internal PublishedRates With(PublishedRates added) =>
        new(
            [.. Rates.Where(rate => !added.Rates.Any(rate.IsOfTheSame)), .. added.Rates],
            [
                .. Roundings.Where(rounding =>
                    !added.Roundings.Any(other =>
                        (other.Place, other.Insurance, other.Payer)
                        == (rounding.Place, rounding.Insurance, rounding.Payer)
                    )
                ),
                .. added.Roundings,
            ]
        );
}
