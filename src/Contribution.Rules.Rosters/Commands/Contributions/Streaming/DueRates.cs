using System.Collections.Immutable;
using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Rosters.Commands.Contributions.Streaming;

/// <summary>
/// The rates of one insurance for employers of the same terms, or for persons without an employer; found once for all
/// of them.
/// </summary>
internal sealed class DueRates
{
    private readonly RateCache _cache;
    private readonly bool _hasBase;
    private readonly YearMonth _first;

    /// <summary>Finds the rates.</summary>
    /// <param name="insurance">The insurance.</param>
    /// <param name="published">The rates on file.</param>
    /// <param name="request">The question with the employers' terms.</param>
    /// <param name="kind">The kind of the employers; null is no employer.</param>
    public DueRates(
        AskedInsurance insurance,
        PublishedRates published,
        ContributionsRequest request,
        EmployerKind? kind
    )
    {
        Insurance = insurance;
        _hasBase = kind is EmployerKind known && insurance.HasEmployerBase[(int)known];
        Collection =
            kind is null ? insurance.WithoutEmployer
            : _hasBase ? insurance.WithBase
            : insurance.WithNone;
        _cache = new RateCache(published, request, insurance.Insurance);
        _first = request.Months.From;
        Employees = Spans(hasEmployees: true, hasOthers: false);
        Others = Spans(hasEmployees: false, hasOthers: true);
        Whole = new DueSpan(insurance.Insurance, new SpanRates(request.Months, []), _first);
        Starts =
        [
            .. new[] { Employees, Others }.SelectMany(spans => spans ?? []).Select(span => span.First),
            .. Needs(false, false).Spans.Select(span => _first.MonthsUntil(span.Months.From)),
        ];
    }

    /// <summary>The insurance.</summary>
    public AskedInsurance Insurance { get; }

    /// <summary>The way of collection.</summary>
    public AppliedCollection Collection { get; }

    /// <summary>The spans of employees; null where a rate of theirs is not on file.</summary>
    public DueSpan[]? Employees { get; }

    /// <summary>The spans of persons without an employer; null where their rate is not on file.</summary>
    public DueSpan[]? Others { get; }

    /// <summary>All months, for persons on whose base nothing is paid.</summary>
    public DueSpan Whole { get; }

    /// <summary>The months in which a rate begins to serve, from 0 for the first requested month.</summary>
    public ImmutableArray<int> Starts { get; }

    /// <summary>The rates that an employer needs with the persons that it has.</summary>
    /// <param name="hasEmployees">Whether the base of a person with an employer is charged.</param>
    /// <param name="hasOthers">Whether the base of a person without an employer is charged.</param>
    public NeededRates Needs(bool hasEmployees, bool hasOthers) =>
        _cache.Find(Collection, _hasBase, hasEmployees, hasOthers);

    private DueSpan[]? Spans(bool hasEmployees, bool hasOthers)
    {
        NeededRates needed = _cache.Find(Collection, hasEmployer: false, hasEmployees, hasOthers);
        return needed.IsRefused
            ? null
            : [.. needed.Spans.Select(span => new DueSpan(Insurance.Insurance, span, _first))];
    }
}
