using System.Collections.Immutable;
using Contribution.Rules.Evaluation.Requests;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Commands.Contributions.Streaming;

/// <summary>Computes and writes the contributions of persons and employers.</summary>
internal sealed class ContributionsAnswer : IStreamedAnswer
{
    private readonly ContributionsJob _job;
    private readonly ImmutableArray<AskedInsurance> _asked;
    private readonly Lazy<EmployerBase[]> _employerPlans;
    private EmployerTable? _employers;
    private DuePlan? _plan;
    private EmployerContributionsWriter[] _dues = [];

    /// <summary>Makes the rules ready.</summary>
    public ContributionsAnswer(ContributionsJob job, ImmutableArray<AskedInsurance> asked)
    {
        (_job, _asked) = (job, asked);
        Rules =
        [
            .. asked.Select(insurance => new StreamedRules(
                insurance.Rules,
                facts => RulingBytes.WriteMissing(facts, blank: 6)
            )),
        ];
        Months = job.Question.PersonMonths(job.Roster.Rules);
        _employerPlans = new Lazy<EmployerBase[]>(() =>
            [.. asked.Select(insurance => new EmployerBase(insurance.Rules.Set))]
        );
        // They are wanted at the end only, and made while the persons are read.
        _ = Task.Run(() => _employerPlans.Value);
    }

    /// <inheritdoc/>
    public StreamedRules[] Rules { get; }

    /// <inheritdoc/>
    public byte[] Header { get; } = CsvBytes.Line(ContributionColumns.OfPersons);

    /// <inheritdoc/>
    public PersonMonths? Months { get; }

    /// <inheritdoc/>
    public void Begin(StreamedEmployers employers)
    {
        _employers = employers.Table;
        _plan = new DuePlan(_job, _asked, employers);
    }

    /// <inheritdoc/>
    public void Begin(Columns columns) => _plan!.Begin(MonthCells.AreIn(columns));

    /// <inheritdoc/>
    public PersonDecisions NewDecisions(PersonRows rows) =>
        new PersonContributionsWriter(_plan!, Rules, _employers!, rows, _job.Question.Months);

    /// <inheritdoc/>
    public bool MustRepeat() => _plan!.MustRepeat();

    /// <inheritdoc/>
    public long WriteEmployers(Stream stream, PersonDecisions[] workers, CancellationToken cancellation)
    {
        PersonContributionsWriter[] persons = [.. workers.Cast<PersonContributionsWriter>()];
        List<EmployerContributionsWriter> parts = [];
        EmployerContributionsWriter NewPart()
        {
            EmployerContributionsWriter part = new(_job, _asked, _plan!, _employers!, _employerPlans.Value, persons);
            lock (parts)
            {
                parts.Add(part);
            }

            return part;
        }

        stream.Write(CsvBytes.Line(ContributionColumns.OfEmployers));
        EmployerLines lines = new(_job.Roster.Shard, _employers!, cancellation);
        long written = lines.Write(stream, () => NewPart().Write, workers.Length);
        if (Array.Exists(persons, worker => worker.HasPersonsOfNone))
        {
            ByteBuffer last = new(1);
            NewPart().Write(_employers!.NoEmployer, last);
            stream.Write(last.Written);
        }

        _dues = [.. parts.OrderBy(part => part.First)];
        return written;
    }

    /// <summary>Makes the result of the run, after the employers are written.</summary>
    public ContributionsRun RunWith(BasesRun roster)
    {
        DueFindings findings = new();
        Array.ForEach(_dues, part => findings.Add(part.Findings.All));
        return new ContributionsRun
        {
            Roster = roster,
            Answered = [.. _asked.Select(one => new AnsweredInsurance(one.Insurance, one.Rules.Set, one.Rules.Wage))],
            Findings = findings.All,
            RefusedEmployers = [.. _dues.SelectMany(part => part.Refused)],
            Tally = _dues.Aggregate(new DueTally(), (sum, part) => sum.With(part.Tally)),
        };
    }
}
