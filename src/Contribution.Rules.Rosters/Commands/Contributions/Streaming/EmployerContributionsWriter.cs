using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Evaluation.Requests;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bases;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Commands.Contributions.Streaming;

/// <summary>
/// Determines the employers' bases after all persons are added up, and writes the contributions; each thread has its own.
/// </summary>
internal sealed class EmployerContributionsWriter
{
    private readonly ContributionsJob _job;
    private readonly ImmutableArray<AskedInsurance> _asked;
    private readonly DuePlan _plan;
    private readonly EmployerTable _employers;
    private readonly PersonContributionsWriter[] _workers;
    private readonly EmployerTotals[] _totals;
    private readonly EmployerDecisions[] _decisions;
    private readonly YearMonth _first;
    private readonly List<RefusedEmployer> _refused = [];
    private readonly DueBytes _written = new();

    public EmployerContributionsWriter(
        ContributionsJob job,
        ImmutableArray<AskedInsurance> asked,
        DuePlan plan,
        EmployerTable employers,
        EmployerBase[] employerPlans,
        PersonContributionsWriter[] workers
    )
    {
        (_job, _asked, _plan, _employers, _workers) = (job, asked, plan, employers, workers);
        _first = job.Question.Months.From;
        _totals = [.. workers.Select(worker => worker.Insurances[0].Totals)];
        _decisions =
        [
            .. asked.Select(
                (insurance, place) =>
                    new EmployerDecisions(
                        employerPlans[place],
                        insurance.Rules.Wage,
                        employers,
                        [.. workers.Select(worker => worker.Insurances[place].Totals)],
                        new UncertainHeadcount(insurance.Rules.Set)
                    )
            ),
        ];
    }

    /// <summary>The first employer that was written.</summary>
    public int First { get; private set; } = int.MaxValue;

    /// <summary>The sums over the employers that were written.</summary>
    public DueTally Tally { get; private set; } = new();

    /// <summary>The employers for whom nothing could be computed.</summary>
    public IReadOnlyList<RefusedEmployer> Refused => _refused;

    /// <summary>The findings.</summary>
    public DueFindings Findings { get; } = new();

    /// <summary>Writes the contributions of an employer, or of the persons without one.</summary>
    public void Write(int employer, ByteBuffer lines)
    {
        First = Math.Min(First, employer);
        DueRates[] rates = _plan.RatesOf(employer);
        DuePersons[] persons = new DuePersons[rates.Length];
        NeededRates[] needs = new NeededRates[rates.Length];
        for (int insurance = 0; insurance < rates.Length; insurance++)
        {
            persons[insurance] = PersonsOf(insurance, employer);
            needs[insurance] = rates[insurance].Needs(persons[insurance].HasEmployees, persons[insurance].HasOthers);
        }

        if (Refusal(employer, needs) is Outcome<ContributionsResult> refusal)
        {
            _refused.Add(new RefusedEmployer(IdOf(employer), refusal));
            Tally = Tally.With((ContributionSum?)null);
            return;
        }

        SumBuilder total = new();
        for (int insurance = 0; insurance < rates.Length; insurance++)
        {
            Findings.Add(needs[insurance].Findings);
            total.Add(Write(insurance, employer, rates[insurance], persons[insurance], needs[insurance], lines));
        }

        Tally = Tally.With(total.Sum());
    }

    private Outcome<ContributionsResult>? Refusal(int employer, NeededRates[] needs) =>
        ContributionRefusal.ForRanges(null, _plan.WrongOf(employer))
        ?? (Array.Exists(needs, one => one.IsRefused) ? RefusalForRates(needs) : null)
        ?? (
            _plan.IsRefused(employer)
                ? throw new InvalidOperationException("an employer was refused for no reason")
                : null
        );

    private static Outcome<ContributionsResult>? RefusalForRates(NeededRates[] needs) =>
        ContributionRefusal.ForRates(null, needs.SelectMany(one => one.Faults), needs.SelectMany(one => one.Absent));

    private ContributionSum Write(
        int insurance,
        int employer,
        DueRates rates,
        DuePersons persons,
        NeededRates needs,
        ByteBuffer lines
    )
    {
        bool isNone = employer == _employers.NoEmployer;
        ContributionBase? decided = isNone ? null : _decisions[insurance].Determine(employer);
        int unread = isNone ? 0 : EmployerTotals.Unread(_totals, employer);
        bool lacks = isNone && persons.RestsOnEmployer;
        byte[] remarks = CsvBytes.Field(Remarks(employer, decided, rates, lacks, unread, persons.Undetermined));
        SumBuilder total = new();
        foreach (SpanRates span in Cut(needs.Spans, persons.Changes))
        {
            SumBuilder month = new(rates.Insurance.AreFiguresProvisional);
            if (unread > 0 || lacks)
            {
                month.Lack();
            }

            DueSums sums = SumsOf(insurance, employer, span, month);
            (_, ContributionSum due) = SpanSum.Compute(
                span,
                rates.Collection,
                decided,
                sums.Employee,
                sums.Employer,
                sums.Flexible,
                month
            );
            SumBuilder all = new();
            all.Add(due, span.Months.Count);
            ContributionSum inAll = all.Sum();
            total.Add(inAll);
            Write(employer, rates.Insurance, span, decided, due, inAll, remarks, lines);
        }

        return total.Sum();
    }

    private void Write(
        int employer,
        AskedInsurance insurance,
        SpanRates span,
        ContributionBase? decided,
        ContributionSum month,
        ContributionSum all,
        byte[] remarks,
        ByteBuffer lines
    )
    {
        lines.Append(_employers.Written(employer));
        lines.Append((byte)',');
        lines.Append(_written.Months(insurance.Insurance, span.Months));
        if (decided?.Base is decimal yuan)
        {
            lines.AppendYuan(yuan);
        }

        lines.Append(_written.Ruling(decided?.Ruling));
        foreach (
            decimal? amount in (ReadOnlySpan<decimal?>)
                [month.Employer, month.Employee, month.Flexible, month.Total, all.Total]
        )
        {
            if (amount is decimal known)
            {
                lines.AppendYuan(known);
            }

            lines.Append((byte)',');
        }

        lines.Append(DueBytes.Status(all.Status));
        lines.Append(remarks);
        lines.Append((byte)'\n');
    }

    private string Remarks(
        int employer,
        ContributionBase? decided,
        DueRates rates,
        bool lacks,
        int unread,
        int undetermined
    ) =>
        new DueRemarks(
            rates.Collection.Mode == CollectionMode.DualBaseSingleRate
            && decided?.Status == DeterminationStatus.Undetermined
                ? IdOf(employer)
                : null,
            lacks,
            unread,
            undetermined
        ).Text(_job.Roster.Chinese);

    private string? IdOf(int employer) =>
        employer == _employers.NoEmployer ? null : Encoding.UTF8.GetString(_employers.Id(employer));

    private DuePersons PersonsOf(int insurance, int employer)
    {
        DuePersons persons = default;
        foreach (PersonContributionsWriter worker in _workers)
        {
            persons.Add(worker.Persons[insurance][employer]);
        }

        return persons;
    }

    private DueSums SumsOf(int insurance, int employer, SpanRates span, SumBuilder month)
    {
        DueSums sums = default;
        int place = (employer * _plan.Segments) + _plan.SegmentOf(_first.MonthsUntil(span.Months.From));
        foreach (PersonContributionsWriter worker in _workers)
        {
            sums.Add(worker.Sums[insurance][place]);
        }

        if (sums.HasAmount)
        {
            month.Rest(sums.IsProvisional ? DeterminationStatus.Provisional : DeterminationStatus.Determined);
        }

        if (sums.HasGap)
        {
            month.Lack();
        }

        return sums;
    }

    /// <summary>Cuts the spans where the insurance of a person begins or ends.</summary>
    private IEnumerable<SpanRates> Cut(ImmutableArray<SpanRates> spans, ulong changes) =>
        changes == 0
            ? spans
            : spans.SelectMany(span =>
                span.CutBefore(span.Months.Months().Where(month => ((changes >> _first.MonthsUntil(month)) & 1) != 0))
            );
}
