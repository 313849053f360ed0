using Contribution.Rules.Evaluation.Requests;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;
using Contribution.Rules.Rosters.Commands.Rosters.Tables;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Months;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bases;

/// <summary>The bases of persons and employers.</summary>
internal sealed class BasesAnswer : IStreamedAnswer
{
    private readonly BasesJob _job;
    private readonly CheckedQuestion _rules;
    private readonly Lazy<EmployerBase> _employerPlan;
    private EmployerTable? _employers;

    /// <summary>Makes the rules ready.</summary>
    public BasesAnswer(BasesJob job, CheckedQuestion rules)
    {
        (_job, _rules, Rules) = (
            job,
            rules,
            [new StreamedRules(rules, facts => RulingBytes.WriteMissing(facts, blank: 3))]
        );
        _employerPlan = new Lazy<EmployerBase>(() => new EmployerBase(rules.Set));
        // It is wanted at the end only, and made while the persons are read.
        _ = Task.Run(() => _employerPlan.Value);
    }

    /// <inheritdoc/>
    public StreamedRules[] Rules { get; }

    /// <inheritdoc/>
    public PersonMonths? Months => null;

    /// <inheritdoc/>
    public byte[] Header { get; } = CsvBytes.Line(BasesColumns.OfPersons);

    /// <inheritdoc/>
    public void Begin(StreamedEmployers employers) => _employers = employers.Table;

    /// <inheritdoc/>
    public void Begin(Columns columns) { }

    /// <inheritdoc/>
    public PersonDecisions NewDecisions(PersonRows rows) => new StreamedPersonBases(Rules[0], _employers!, rows);

    /// <inheritdoc/>
    public bool MustRepeat() => false;

    /// <inheritdoc/>
    public long WriteEmployers(Stream stream, PersonDecisions[] workers, CancellationToken cancellation)
    {
        EmployerTotals[] totals = [.. workers.Select(worker => worker.Insurances[0].Totals)];
        UncertainHeadcount headcount = new(_rules.Set);
        EmployerLines lines = new(_job.Shard, _employers!, cancellation);
        stream.Write(CsvBytes.Line(BasesColumns.OfEmployers));
        return lines.Write(
            stream,
            () => new EmployerDecisions(_employerPlan.Value, _rules.Wage, _employers!, totals, headcount).Decide,
            workers.Length
        );
    }
}
