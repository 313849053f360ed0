using System.Collections.Concurrent;
using System.Collections.Immutable;
using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>
/// The rates of one insurance, found once for all requests that ask the same of them. Safe to share between threads.
/// </summary>
/// <param name="published">The rates on file.</param>
/// <param name="request">One of the requests.</param>
/// <param name="insurance">The insurance.</param>
internal sealed class RateCache(PublishedRates published, ContributionsRequest request, Insurance insurance)
{
    // Kept rates keep no person in memory.
    private readonly ContributionsRequest _request = new()
    {
        Bases = request.Bases with { Employer = null, Persons = [] },
        Months = request.Months,
        IndustryClass = request.IndustryClass,
        Floating = request.Floating,
        Rates = request.Rates,
        Roundings = request.Roundings,
    };
    private readonly ConcurrentDictionary<Asked, NeededRates> _found = [];

    /// <summary>Whether another request asks the same of the rates.</summary>
    public bool Serves(ContributionsRequest other) =>
        (other.Bases.Jurisdiction, other.Bases.AsKnownOn, other.IndustryClass, other.Floating)
            == (_request.Bases.Jurisdiction, _request.Bases.AsKnownOn, _request.IndustryClass, _request.Floating)
        && other.Months == _request.Months
        && other.Rates == _request.Rates
        && other.Roundings == _request.Roundings;

    /// <summary>The rates that are needed.</summary>
    /// <param name="collection">The way of collection.</param>
    /// <param name="hasEmployer">Whether there is an employer that has a base.</param>
    /// <param name="hasEmployees">Whether the base of a person with an employer is charged.</param>
    /// <param name="hasOthers">Whether the base of a person without an employer is charged.</param>
    public NeededRates Find(AppliedCollection collection, bool hasEmployer, bool hasEmployees, bool hasOthers) =>
        _found.GetOrAdd(new Asked(collection, hasEmployer, hasEmployees, hasOthers), Find);

    private NeededRates Find(Asked asked)
    {
        List<Fault> absent = [];
        List<Fault> faults = [];
        ImmutableArray<SpanRates> spans = new RateFinder(published, _request, insurance).Find(
            Payers.Needed(insurance, asked.Collection.Mode, asked.HasEmployer, asked.HasEmployees, asked.HasOthers),
            _request.Months,
            absent,
            faults
        );
        return new NeededRates(
            spans,
            [.. absent],
            [.. faults],
            [.. ContributionFindings.Find(insurance, spans, asked.Collection)]
        );
    }

    private readonly record struct Asked(
        AppliedCollection Collection,
        bool HasEmployer,
        bool HasEmployees,
        bool HasOthers
    );
}
