using System.Collections.Immutable;
using System.Globalization;
using Contribution.Rules.Contributions.Amounts;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.RuleSets.Places;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Contributions.Computing;

/// <summary>Finds the rates of one insurance for the months of a request, and cuts the months where a rate changes.</summary>
/// <param name="published">The rates on file.</param>
/// <param name="request">The request.</param>
/// <param name="insurance">The insurance.</param>
internal sealed class RateFinder(PublishedRates published, ContributionsRequest request, Insurance insurance)
{
    private readonly string[] _chain = [.. PlaceCodes.Chain(request.Bases.Jurisdiction)];

    /// <summary>The months in spans of the same rates and roundings; the faults say which rates are not on file.</summary>
    /// <param name="payers">Who pays.</param>
    /// <param name="months">The months.</param>
    /// <param name="absent">Takes the rates that are not on file.</param>
    /// <param name="faults">Receives the faults of the request.</param>
    public ImmutableArray<SpanRates> Find(
        ImmutableArray<Payer> payers,
        MonthSpan months,
        List<Fault> absent,
        List<Fault> faults
    )
    {
        List<SpanRates> spans = [];
        List<AbsentMonths> lacking = [];
        Dictionary<Payer, Row[]> rows = payers.ToDictionary(payer => payer, Rows);
        foreach (YearMonth month in months.Months())
        {
            List<RoundedRate> applied = [];
            foreach (Payer payer in payers)
            {
                if (Array.Find(rows[payer], row => row.Rate.Months.Contains(month)) is { Rate: not null } row)
                {
                    applied.Add(Apply(row, month, spans, faults));
                }
                else
                {
                    Extend(lacking, month, payer);
                }
            }

            Extend(spans, month, applied);
        }

        absent.AddRange(lacking.Select(run => AbsentFault(run, rows[run.Payer])));
        return [.. spans];
    }

    /// <summary>One run for successive months of the same payer.</summary>
    private static void Extend(List<AbsentMonths> lacking, YearMonth month, Payer payer)
    {
        int at = lacking.FindIndex(run => run.Payer == payer && run.Last.MonthsUntil(month) == 1);
        if (at < 0)
        {
            lacking.Add(new AbsentMonths(payer, month, month));
        }
        else
        {
            lacking[at] = lacking[at] with { Last = month };
        }
    }

    private static void Extend(List<SpanRates> spans, YearMonth month, List<RoundedRate> applied)
    {
        if (spans.Count > 0 && spans[^1] is { } before && before.Applied.SequenceEqual(applied))
        {
            spans[^1] = new SpanRates(new MonthSpan(before.Months.From, month), before.Applied);
        }
        else
        {
            spans.Add(new SpanRates(new MonthSpan(month, month), [.. applied]));
        }
    }

    /// <summary>Applies a rate; where nothing changed, the result is the same object as in the month before.</summary>
    private RoundedRate Apply(Row row, YearMonth month, List<SpanRates> spans, List<Fault> faults)
    {
        AppliedRounding rounding = RoundingOf(row.Rate.Payer, month);
        RoundedRate? before = spans.Count > 0 ? spans[^1].For(row.Rate.Payer) : null;
        if (before is not null && ReferenceEquals(before.Row, row.Rate) && IsSame(before.Used, rounding))
        {
            return before;
        }

        decimal floating = row.Rate.IndustryClass is null ? 1m : request.Floating;
        FloatingBand band =
            row.Rate.Floating ?? (row.IsOwn ? RateCheck.Widest : new FloatingBand { AtLeast = 1m, AtMost = 1m });
        if (floating < band.AtLeast || floating > band.AtMost)
        {
            faults.Add(
                new Fault(
                    FaultCode.OutOfRange,
                    "/floating",
                    floating.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"{band.AtLeast} … {band.AtMost}")
                )
            );
        }

        return new RoundedRate(row.Rate, row.IsOwn, rounding, floating);
    }

    /// <summary>The rates of a payer: the caller's own, then those on file; of each, those of the nearest place first.</summary>
    private Row[] Rows(Payer payer) =>
        [
            .. _chain
                .SelectMany(place => request.Rates.Where(rate => rate.Place == place))
                .Where(rate => rate.Insurance == insurance && rate.Payer == payer && IsOfClass(rate))
                .Select(rate => new Row(rate, IsOwn: true)),
            .. published
                .Serving(_chain, insurance, payer)
                .Where(rate => IsOfClass(rate) && IsKnown(rate.Source))
                .Select(rate => new Row(rate, IsOwn: false)),
        ];

    private bool IsOfClass(ContributionRate rate) =>
        rate.IndustryClass is null || rate.IndustryClass == request.IndustryClass;

    /// <summary>
    /// Whether what is on file was known on the day that is asked for. Of most rates the day of publication is not on file: they
    /// count on every day, as without them nothing could be computed.
    /// </summary>
    private bool IsKnown(Source? source) => request.Bases.AsKnownOn is not DateOnly day || !(source?.Published > day);

    private AppliedRounding RoundingOf(Payer payer, YearMonth month)
    {
        if (Nearest(request.Roundings, payer, month) is ContributionRounding own)
        {
            return Used(own, payer, ValueOrigin.Request);
        }

        IEnumerable<ContributionRounding> known = published.Roundings.Where(row =>
            (row.Place == _chain[0] || row.AppliesBelow) && IsKnown(row.Source)
        );
        return Nearest(known, payer, month) is ContributionRounding filed
            ? Used(filed, payer, ValueOrigin.Table)
            : ByDefault(payer);
    }

    private ContributionRounding? Nearest(IEnumerable<ContributionRounding> rows, Payer payer, YearMonth month) =>
        _chain
            .Select(place => Closest(rows.Where(row => row.Place == place), payer, month))
            .FirstOrDefault(row => row is not null);

    private static bool IsSame(AppliedRounding one, AppliedRounding other) =>
        (one.Payer, one.Level, one.Rounding, one.Document, one.Origin)
        == (other.Payer, other.Level, other.Rounding, other.Document, other.Origin);

    private static AppliedRounding ByDefault(Payer payer) =>
        new(payer, RoundingLevel.PersonThenSum, Rounding.ToFen, origin: ValueOrigin.Default);

    /// <summary>
    /// Finds the most specific rounding: one for the insurance wins over one for all, and then one for the payer.
    /// </summary>
    private ContributionRounding? Closest(IEnumerable<ContributionRounding> rows, Payer payer, YearMonth month) =>
        rows.Where(row => Serves(row, payer, month)).MaxBy(row => (row.Insurance is not null, row.Payer is not null));

    private bool Serves(ContributionRounding row, Payer payer, YearMonth month) =>
        (row.Insurance ?? insurance) == insurance && (row.Payer ?? payer) == payer && row.Months.Contains(month);

    private static AppliedRounding Used(ContributionRounding row, Payer payer, ValueOrigin origin) =>
        new(payer: payer, level: row.Level, rounding: row.Rounding, origin: origin) { Document = row.Source?.Document };

    private Fault AbsentFault(AbsentMonths run, Row[] rows)
    {
        string asked =
            $"{request.Bases.Jurisdiction}/{ChoiceNames.Of(insurance)}/{ChoiceNames.Of(run.Payer)}"
            + (insurance == Insurance.WorkInjury ? $"/{request.IndustryClass}" : "");
        string allowed = string.Join("; ", rows.Select(row => $"{row.Rate.From} … {row.Rate.Through}".TrimEnd()));
        return new Fault(
            FaultCode.RateNotOnFile,
            rows.Length == 0 ? "/rates" : "/months",
            $"{asked} {run.First} … {run.Last}",
            allowed.Length > 0 ? allowed : Collected(run.Payer)
        )
        {
            Words = new AbsentRate(request, insurance, run.Payer).Words(
                run.First,
                run.Last,
                [.. rows.Select(row => row.Rate)],
                isCollected: rows.Length == 0 && IsCollected(run.Payer)
            ),
        };
    }

    /// <summary>Maternity has no rate of its own where it is collected with medical.</summary>
    private string Collected(Payer payer) => IsCollected(payer) ? ChoiceNames.Of(Insurance.Medical) : "-";

    private bool IsCollected(Payer payer) =>
        published.Serving(_chain, Insurance.Medical, payer).Any(rate => rate.Includes.Contains(insurance));

    private readonly record struct Row(ContributionRate Rate, bool IsOwn);

    /// <summary>Months in a row for which a payer has no rate.</summary>
    private sealed record AbsentMonths(Payer Payer, YearMonth First, YearMonth Last);
}
