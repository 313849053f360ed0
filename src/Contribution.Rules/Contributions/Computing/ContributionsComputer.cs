using System.Collections.Concurrent;
using System.Collections.Immutable;
using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.Requests;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>
/// Computes contributions on the bases that an engine determines. It keeps the rates of the previous request, which the
/// next one mostly needs too. Safe to share between threads.
/// </summary>
/// <param name="catalogue">The rule sets and rates.</param>
internal sealed class ContributionsComputer(RuleSetCatalogue catalogue)
{
    private readonly ConcurrentDictionary<Insurance, RateCache> _rates = [];

    /// <summary>The amounts; or every fault of the first kind in the order of <see cref="ContributionRefusal"/>.</summary>
    /// <param name="request">The question.</param>
    /// <param name="bases">Determines bases.</param>
    public Outcome<ContributionsResult> Compute(
        ContributionsRequest request,
        Func<BasesRequest, Outcome<BasesResult>> bases
    )
    {
        string? id = request.Bases.RequestId;
        ImmutableArray<Fault> faults = [.. RequestCheck.Faults(request.Bases), .. ContributionsCheck.Faults(request)];
        if (ContributionRefusal.ForRanges(id, faults) is { } outOfRange)
        {
            return outOfRange;
        }

        Outcome<BasesResult>[] outcomes =
        [
            .. request.Asked.Select(insurance => bases(request.Bases with { Insurance = insurance })),
        ];
        return ContributionRefusal.ForBases(id, outcomes)
            ?? Compute(request, [.. outcomes.Cast<Outcome<BasesResult>.Computed>().Select(outcome => outcome.Result)]);
    }

    private Outcome<ContributionsResult> Compute(ContributionsRequest request, BasesResult[] results)
    {
        List<Fault> faults = [];
        List<Fault> absent = [];
        List<InsuranceContributions> computed = [];
        InsuredSpans insured = new(request.InsuredMonths);
        foreach (BasesResult result in results)
        {
            RuleSet set = catalogue.Get(result.RuleSet.Id)!;
            PeriodCheck.Check(set.Months, request.Months, faults);
            AppliedCollection collection = CollectionCheck.Find(
                set,
                request.Collection,
                HasEmployerBase(result),
                faults
            );
            NeededRates rates = RatesOf(request, result, collection, insured);
            absent.AddRange(rates.Absent);
            faults.AddRange(rates.Faults);
            if (faults.Count == 0 && absent.Count == 0)
            {
                computed.Add(ComputeOne(request, result, collection, rates, insured));
            }
        }

        return ContributionRefusal.ForRates(request.Bases.RequestId, faults, absent)
            ?? new Outcome<ContributionsResult>.Computed(Result(request, [.. computed]));
    }

    private static bool? HasEmployerBase(BasesResult result) =>
        result.Employer is ContributionBase employer ? employer.Status != DeterminationStatus.NotApplicable : null;

    private NeededRates RatesOf(
        ContributionsRequest request,
        BasesResult result,
        AppliedCollection collection,
        InsuredSpans insured
    )
    {
        PersonCategory[] paying =
        [
            .. request
                .Bases.Persons.Where(
                    (person, index) =>
                        result.Persons[index].Status
                            is not (DeterminationStatus.NotInsured or DeterminationStatus.NotApplicable)
                        && insured.HasAny(person.Id, request.Months)
                )
                .Select(person => person.Category),
        ];
        if (!_rates.TryGetValue(result.Insurance, out RateCache? kept) || !kept.Serves(request))
        {
            kept = new RateCache(catalogue.RatesOf(request.Bases.Jurisdiction), request, result.Insurance);
            _rates[result.Insurance] = kept;
        }

        return kept.Find(
            collection,
            HasEmployerBase(result) == true,
            Array.Exists(paying, category => !Payers.PaysAlone(category)),
            Array.Exists(paying, Payers.PaysAlone)
        );
    }

    private static InsuranceContributions ComputeOne(
        ContributionsRequest request,
        BasesResult result,
        AppliedCollection collection,
        NeededRates rates,
        InsuredSpans insured
    )
    {
        ImmutableArray<ContributionSpan> spans =
        [
            .. insured
                .Cut(rates.Spans)
                .Select(span => new SpanComputer(request, result, collection, span, insured).Compute()),
        ];
        SumBuilder total = new();
        foreach (ContributionSpan span in spans)
        {
            total.Add(span.Total);
        }

        return new InsuranceContributions(
            insurance: result.Insurance,
            collection: collection.Mode,
            collectionOrigin: collection.Origin,
            bases: result,
            spans: spans,
            total: total.Sum()
        )
        {
            NotComputed = [.. ContributionFindings.NotComputed(request, result, collection.Mode, insured)],
            Findings = [.. result.Findings, .. rates.Findings],
        };
    }

    private static ContributionsResult Result(
        ContributionsRequest request,
        ImmutableArray<InsuranceContributions> insurances
    )
    {
        SumBuilder total = new();
        List<MonthContributions> months = [];
        foreach (YearMonth month in request.Months.Months())
        {
            SumBuilder sum = new();
            foreach (ContributionSpan span in insurances.SelectMany(insurance => insurance.Spans))
            {
                if (span.Months.Contains(month))
                {
                    sum.Add(span.MonthlySum);
                }
            }

            months.Add(new MonthContributions(month, sum.Sum()));
        }

        foreach (InsuranceContributions insurance in insurances)
        {
            total.Add(insurance.Total);
        }

        return new ContributionsResult(
            jurisdiction: request.Bases.Jurisdiction,
            contributionYear: request.Bases.ContributionYear,
            months: request.Months,
            insurances: insurances,
            byMonth: [.. months],
            total: total.Sum()
        )
        {
            RequestId = request.Bases.RequestId,
        };
    }
}
