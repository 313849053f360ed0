using System.Collections.Immutable;
using Contribution.Rules.Contributions.Checks;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Rosters.Commands.Contributions.Streaming;

/// <summary>
/// Everything about the amounts of a roster that does not rest on its persons: rates and months by insurance for each kind
/// of employer, and the employers for whom nothing can be computed.
/// </summary>
internal sealed class DuePlan
{
    private static readonly int Kinds = Enum.GetValues<EmployerKind>().Length;

    private readonly StreamedEmployers _employers;
    private readonly EmployerTerms[] _terms;
    private readonly DueRates[][] _rates;
    private readonly ImmutableArray<Fault>[] _wrong;
    private readonly bool[] _refused;
    private readonly int[] _segments;
    private bool _foundRefused;
    private bool _keepsRefused;

    /// <summary>Makes the plan for the employers of a list.</summary>
    public DuePlan(ContributionsJob job, ImmutableArray<AskedInsurance> asked, StreamedEmployers employers)
    {
        _employers = employers;
        // Most employers have the same few texts in these columns: each combination is read and checked once.
        _terms = [.. employers.Texts.All.Select(texts => EmployerTerms.Read(texts, job.Question))];
        PublishedRates published = job.Roster.Rules.Catalogue.RatesOf(job.Question.Bases.Jurisdiction);
        ContributionsRequest[] requests = [.. _terms.Select(terms => RequestOf(job.Question, terms))];
        _wrong =
        [
            .. _terms.Zip(
                requests,
                (terms, request) => terms.Faults.IsEmpty ? ContributionsCheck.Faults(request) : terms.Faults
            ),
        ];
        _rates = new DueRates[employers.Table.Count + 1][];
        _refused = new bool[employers.Table.Count + 1];
        _rates[employers.Table.NoEmployer] =
        [
            .. asked.Select(insurance => new DueRates(insurance, published, requests[0], kind: null)),
        ];
        // Rates depend on the terms and the kind of an employer only, so that like employers share them.
        DueRates[]?[] like = new DueRates[_terms.Length * Kinds][];
        for (int employer = 0; employer < employers.Table.Count; employer++)
        {
            EmployerKind kind = employers.Table.Kind(employer)!.Value;
            int terms = employers.Table.Texts(employer);
            _rates[employer] = like[(terms * Kinds) + (int)kind] ??= [
                .. asked.Select(insurance => new DueRates(insurance, published, requests[terms], kind)),
            ];
        }

        _segments = new int[job.Question.Months.Count];
    }

    /// <summary>The number of segments of months, within each of which only the insured persons change.</summary>
    public int Segments { get; private set; }

    /// <summary>Begins with the persons.</summary>
    /// <param name="everyMonth">Whether persons may begin or end to be insured in any month.</param>
    public void Begin(bool everyMonth)
    {
        HashSet<int> starts = [0, .. _rates.Distinct().SelectMany(rates => rates).SelectMany(rates => rates.Starts)];
        if (!_keepsRefused)
        {
            // A counted row may turn out to be no person: rows that repeat a person are known only afterwards.
            for (int employer = 0; employer < _refused.Length; employer++)
            {
                _refused[employer] =
                    !WrongOf(employer).IsEmpty
                    || Array.Exists(RatesOf(employer), rates => rates.Needs(false, false).IsRefused);
            }
        }

        // A segment begins where a rate changes, or with every month where persons may begin or end to be insured in it.
        (_keepsRefused, _foundRefused) = (false, false);
        Segments = 0;
        for (int month = 0; month < _segments.Length; month++)
        {
            Segments += everyMonth || starts.Contains(month) ? 1 : 0;
            _segments[month] = Segments - 1;
        }
    }

    /// <summary>The segment that a month is in.</summary>
    /// <param name="month">The month, from 0 for the first requested month.</param>
    public int SegmentOf(int month) => _segments[month];

    /// <summary>The rates by insurance of an employer, or of no employer.</summary>
    public DueRates[] RatesOf(int employer) => _rates[employer];

    /// <summary>Gets the faults of an employer's row.</summary>
    public ImmutableArray<Fault> WrongOf(int employer) => _wrong[_employers.Table.Texts(employer)];

    /// <summary>Whether nothing is computed for an employer and its persons.</summary>
    public bool IsRefused(int employer) => Volatile.Read(ref _refused[employer]);

    /// <summary>Notes that a rate of a person is not on file: nothing is computed for the employer.</summary>
    public void Refuse(int employer)
    {
        Volatile.Write(ref _refused[employer], true);
        Volatile.Write(ref _foundRefused, true);
    }

    /// <summary>Whether an employer was refused of whose persons lines may be written; it stays refused the next time.</summary>
    public bool MustRepeat() => _keepsRefused = _foundRefused;

    private static ContributionsRequest RequestOf(ContributionsQuestion question, EmployerTerms terms) =>
        question.ToRequest(question.Bases.ToRequest(null, []), terms, []);
}
