using System.Collections.Immutable;
using Contribution.Rules.Contributions.Amounts;
using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Json;
using Contribution.Rules.Requests;

namespace Contribution.Rules;

/// <summary>
/// A true-up in yuan (补收): the amount due on a base, less that paid on another, month by month with the rate of each
/// month (庆社险函〔2011〕3号 四.3). Overpayments are kept apart: refunds are handled separately.
/// </summary>
public sealed class ContributionTrueUp
{
    // The sum of a million persons with the highest base; a word holds it in fen.
    private const decimal MostOfEmployer = 1_000_000m * Fen.MaxYuan;

    private ContributionTrueUp(ImmutableArray<TrueUpMonth> months) => Months = months;

    /// <summary>The months.</summary>
    public ImmutableArray<TrueUpMonth> Months { get; }

    /// <summary>The amount to be collected, in yuan: the sum of the positive differences.</summary>
    public decimal ToCollect => Months.Sum(month => Math.Max(month.Difference, 0m));

    /// <summary>The overpayment, in yuan, as a positive amount; never set off against <see cref="ToCollect"/>.</summary>
    public decimal Refundable => Months.Sum(month => Math.Max(-month.Difference, 0m));

    /// <summary>The difference of each month.</summary>
    /// <param name="catalogue">The rates on file.</param>
    /// <param name="request">
    /// The place and the insurance of <see cref="ContributionsRequest.Bases"/>, the months, the class of industry, the caller's own
    /// rates and roundings. Its persons are not asked.
    /// </param>
    /// <param name="payer">Who pays.</param>
    /// <param name="paidBase">The base that was paid on, yuan a month; 0 where there was none.</param>
    /// <param name="dueBase">The base that is due, yuan a month; 0 where there is none.</param>
    /// <returns>
    /// The differences; or every fault of the request and of the two bases; or the rates that are not on file
    /// (<see cref="FaultCode.RateNotOnFile"/>).
    /// </returns>
    public static Outcome<ContributionTrueUp> Compute(
        RuleSetCatalogue catalogue,
        ContributionsRequest request,
        Payer payer,
        decimal paidBase,
        decimal dueBase
    ) => Prepare(catalogue, request, payer)(paidBase, dueBase);

    /// <summary>Prepares the differences of many pairs of bases: the base that was paid on, and that which is due.</summary>
    internal static Func<decimal, decimal, Outcome<ContributionTrueUp>> Prepare(
        RuleSetCatalogue catalogue,
        ContributionsRequest request,
        Payer payer
    )
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(request);
        if (ChoiceNames.FindFault(payer, "/payer") is Fault unknown)
        {
            return (_, _) => new Outcome<ContributionTrueUp>.Invalid(request.Bases.RequestId, [unknown]);
        }

        ImmutableArray<Fault> faults = ContributionsCheck.Faults(request);
        Lazy<(ImmutableArray<SpanRates> Spans, Outcome<ContributionTrueUp>? Refused)> rates = new(() =>
            FindRates(catalogue, request, payer)
        );
        return (paidBase, dueBase) =>
        {
            // The bases stand for money that is checked with a request.
            PersonFacts bases = new()
            {
                Id = ChoiceNames.Of(payer),
                Category = PersonCategory.Employee,
                ProvisionalBase = Checked(payer, paidBase),
                DeterminedBase = Checked(payer, dueBase),
            };
            ImmutableArray<Fault> wrong = [.. RequestCheck.Faults(request.Bases with { Persons = [bases] }), .. faults];
            if (!wrong.IsEmpty)
            {
                return new Outcome<ContributionTrueUp>.Invalid(request.Bases.RequestId, wrong);
            }

            (long paid, long due) = (Fen.FromBase(paidBase), Fen.FromBase(dueBase));
            return rates.Value.Refused
                ?? new Outcome<ContributionTrueUp>.Computed(
                    new ContributionTrueUp([.. rates.Value.Spans.SelectMany(span => Compute(span, payer, paid, due))])
                );
        };
    }

    private static (ImmutableArray<SpanRates> Spans, Outcome<ContributionTrueUp>? Refused) FindRates(
        RuleSetCatalogue catalogue,
        ContributionsRequest request,
        Payer payer
    )
    {
        List<Fault> faults = [];
        List<Fault> absent = [];
        ImmutableArray<SpanRates> spans = new RateFinder(
            catalogue.RatesOf(request.Bases.Jurisdiction),
            request,
            request.Bases.Insurance
        ).Find([payer], request.Months, absent, faults);
        return (
            spans,
            faults.Count > 0 ? new Outcome<ContributionTrueUp>.Invalid(request.Bases.RequestId, [.. faults, .. absent])
            : absent.Count > 0 ? new Outcome<ContributionTrueUp>.NotCovered(request.Bases.RequestId, [.. absent])
            : null
        );
    }

    /// <summary>
    /// The amount that the check uses for a base: an employer's is a sum, which may exceed the greatest amount of a
    /// request.
    /// </summary>
    private static decimal Checked(Payer payer, decimal yuan) =>
        payer == Payer.Employer && yuan is > Fen.MaxYuan and <= MostOfEmployer && decimal.Remainder(yuan, 0.01m) == 0
            ? Fen.MaxYuan
            : yuan;

    private static IEnumerable<TrueUpMonth> Compute(SpanRates span, Payer payer, long paid, long due)
    {
        RoundedRate applied = span.For(payer)!;
        // A fixed amount is no part of a difference between two bases: it is due once, with the first.
        decimal whole = (paid > 0) == (due > 0) ? 0m : Fen.ToYuan(applied.FixedFen);
        decimal before = On(paid);
        decimal after = On(due);
        return span.Months.Months().Select(month => new TrueUpMonth(month, applied.Shown, before, after));

        decimal On(long fen) => Fen.ToYuan(applied.Rounding.Apply(applied.Rate.Times(fen))) + (fen > 0 ? whole : 0m);
    }
}
