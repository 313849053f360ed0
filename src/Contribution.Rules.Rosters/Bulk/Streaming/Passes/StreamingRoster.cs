using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Rosters.Bulk.Streaming.Chunks;
using Contribution.Rules.Rosters.Bulk.Streaming.Employers;
using Contribution.Rules.Rosters.Bulk.Streaming.Repeats;
using Contribution.Rules.Rosters.Bulk.Streaming.Work;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Layouts;
using Contribution.Rules.Rosters.Reading.Employers;
using Contribution.Rules.Rosters.Reading.Persons;
using Contribution.Rules.Rosters.Reading.Tables;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.RuleSets.Provisions;

namespace Contribution.Rules.Rosters.Bulk.Streaming.Passes;

/// <summary>
/// The answers to a roster with both lists read in pieces, the persons on all processors. A list is gone through once; once
/// more where the text turns out not to be UTF-8, that of persons where a person may be listed twice, and again where rows of
/// a person contradict each other.
/// </summary>
/// <param name="job">The question.</param>
/// <param name="insurances">The question of each insurance with its rules.</param>
/// <param name="files">Take the results.</param>
/// <param name="watch">Takes how far it is, and stops it.</param>
internal sealed class StreamingRoster(
    BasesJob job,
    ImmutableArray<(RosterQuestion Question, CheckedQuestion Rules)> insurances,
    BasesFiles files,
    JobWatch watch
)
{
    private static readonly RosterFile NoPersons = new("--persons", "id,category\n"u8.ToArray());

    private readonly RosterCoverage _coverage = new([.. insurances.Select(one => one.Rules.Set)]);
    private readonly DashAmountCheck _dashes = new(job.Rules, [.. insurances.Select(one => one.Question)]);
    private readonly PlacedOutput _output = new(files.Persons);
    private readonly RosterSource _source = job.Persons ?? RosterSource.From(NoPersons);

    /// <summary>The columns of the list of employers that are no facts, of which the answer needs the texts.</summary>
    public ImmutableArray<string> KeptOfEmployers { get; init; } = [];

    /// <summary>The sizes that it works with.</summary>
    public StreamingSizes Sizes { get; init; } = new();

    /// <summary>Runs the job.</summary>
    /// <param name="ready">Makes the rules ready while the employers are read.</param>
    public BasesRun Run(Func<IStreamedAnswer> ready)
    {
        Task<StreamedEmployers> reading = Task.Run(() =>
            StreamedEmployers.Read(job.Employers, _coverage, Sizes, KeptOfEmployers)
        );
        try
        {
            IStreamedAnswer answer = ready();
            StreamedEmployers employers = reading.GetAwaiter().GetResult();
            answer.Begin(employers);
            return Run(employers, answer);
        }
        finally
        {
            // Nothing reads the lists any longer, however this ends.
            ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        }
    }

    private BasesRun Run(StreamedEmployers employers, IStreamedAnswer answer)
    {
        ListText text = new(_source);
        RepeatedPersons? before = null;
        while (true)
        {
            try
            {
                (BasesRun? run, before) = GoThrough(text, employers, answer, before);
                if (run is not null)
                {
                    return run;
                }
            }
            catch (NotUtf8Exception)
            {
                text.Know();
            }
            catch (RowTooLongException tooLong)
            {
                return NoRun(new FileNote(_source.Name, tooLong.Fault));
            }

            watch.Restart();
        }
    }

    /// <summary>Goes through the persons once; there is no result where it has to be done again.</summary>
    private (BasesRun?, RepeatedPersons?) GoThrough(
        ListText text,
        StreamedEmployers employers,
        IStreamedAnswer answer,
        RepeatedPersons? before
    )
    {
        using Stream stream = text.Begin();
        ChunkReader reader = new(stream, Sizes);
        ListHeader header = new(_source, ListKind.Persons);
        (ListTable list, Chunk? behind) = header.Read(reader, text, Sizes.Chunk);
        FileNote[] faults = [.. employers.List.Faults, .. list.Faults];
        if (faults.Length > 0)
        {
            return (NoRun(faults), null);
        }

        answer.Begin(list.Columns);
        StreamedPersons persons = new()
        {
            Job = job,
            Watch = watch,
            Text = text,
            List = list,
            Answer = answer,
            Coverage = _coverage,
            Employers = employers.Table,
            Check = new PersonCheck(list, employers.Table, _coverage, answer.Months),
            NonDataRow = new NonDataRow(list.Columns),
            Dashes = _dashes,
        };
        using PersonPass pass = new(job, files, answer.Header, _output, employers.Rejected, Sizes.Threads);
        PersonWorker[] workers = Work(persons, pass, reader, behind, before);
        if (
            workers.Select(worker => worker.Further).Where(further => further is not null).Min(further => further?.Line)
            is int line
        )
        {
            Wording further = workers.Select(worker => worker.Further).First(one => one?.Line == line)!.Value.Fault;
            return (NoRun(new FileNote(list.File, further)), null);
        }

        HashSet<ulong> twice = before is null
            ? EqualHashes.Among([.. workers.Select(worker => worker.Hashes)], watch.Cancellation)
            : [];
        if (twice.Count > 0)
        {
            return (null, new RepeatedPersons(twice, answer.Months is not null));
        }

        if (before?.Next is RepeatedPersons next)
        {
            return (null, next);
        }

        if (answer.MustRepeat())
        {
            return (null, before?.Again());
        }

        pass.Complete();
        bool hasEmployers = employers.Table.Count > 0;
        long unplaced = hasEmployers
            ? workers.Sum(worker => worker.Unplaced + worker.UnplacedElsewhere + worker.RejectedOfAnyEmployer)
            : 0;
        if (unplaced > 0)
        {
            workers[0].Decisions.AddUnreadToAll((int)unplaced);
        }

        if (job.WritesByteOrderMark)
        {
            files.Employers.Write(Encoding.UTF8.Preamble);
        }

        long written = answer.WriteEmployers(
            files.Employers,
            [.. workers.Select(worker => worker.Decisions)],
            watch.Cancellation
        );
        RowTally tally = new();
        foreach (PersonWorker worker in workers)
        {
            tally.Add(worker.Tally);
        }

        BasesRun run = new()
        {
            Findings = [.. insurances.SelectMany(one => one.Rules.Findings).Distinct()],
            RuleSet = insurances[0].Rules.Set,
            Wage = insurances[0].Rules.Wage,
            Notes =
            [
                .. employers.List.Notes,
                .. list.ColumnNotes,
                .. list.NotesOf(tally),
                .. hasEmployers ? UnplacedNotes(workers, list) : [],
                .. EmployersWithoutPersons.Notes(
                    job.Rules,
                    job.Question,
                    employers.List.File,
                    Empty(employers, [.. workers.Select(worker => worker.Decisions.Insurances[0].Totals)])
                ),
            ],
            FirstRejected = pass.FirstRejected,
            Tally = new BasesTally
            {
                RowsIn =
                    employers.RowsIn
                    - (employers.Table.Count - written)
                    - employers.Rejected.Count(row => !job.Shard.Has(row))
                    + workers.Sum(worker => worker.RowsIn),
                Employers = written,
                PersonsByStatus = ByStatus(answer.Rules[0].Rules, workers),
                Rejected = pass.Rejected,
                NonDataRows = tally.Count + employers.List.NonDataRows.Count,
                FurtherSpells = tally.FurtherSpells,
                HasUnplaced = unplaced > 0,
            },
        };
        return run.Tally.IsBalanced
            ? (run, null)
            : throw new InvalidOperationException("A row of the lists came out more than once, or not at all.");
    }

    /// <summary>A run over lists that cannot be read.</summary>
    private static BasesRun NoRun(params FileNote[] faults) => new() { Faults = [.. faults] };

    private IEnumerable<(EmployerFacts Facts, RowPlace Place)> Empty(
        StreamedEmployers employers,
        EmployerTotals[] totals
    ) =>
        Enumerable
            .Range(0, employers.Table.Count)
            .Where(number => job.Shard.Has(employers.Table.Id(number)) && EmployerTotals.HasNobody(totals, number))
            .Select(number => (employers.Table.FactsOf(number), employers.List.PlaceOf(employers.Table.Line(number))));

    private static IEnumerable<FileNote> UnplacedNotes(PersonWorker[] workers, ListTable list)
    {
        long count = workers.Sum(worker => worker.Unplaced);
        if (count > 0)
        {
            IEnumerable<RowPlace> first = workers
                .SelectMany(worker => worker.UnplacedLines)
                .Order()
                .Select(list.PlaceOf);
            yield return new FileNote(list.File, UnplacedEmployees.Note(count, first));
        }
    }

    private PersonWorker[] Work(
        StreamedPersons persons,
        PersonPass pass,
        ChunkReader reader,
        Chunk? behind,
        RepeatedPersons? before
    )
    {
        PersonWorker[] workers =
        [
            .. Enumerable.Range(0, Sizes.Threads).Select(_ => new PersonWorker(persons, pass, before, Sizes.Chunk)),
        ];
        Workers.Run(
            Sizes.Threads,
            number => workers[number].Work(reader, number == 0 ? behind : null),
            stop: pass.Order.Stop
        );
        return workers;
    }

    private static ImmutableArray<long> ByStatus(ImmutableArray<Rule> rules, PersonWorker[] workers)
    {
        long[] byStatus = new long[Enum.GetValues<DeterminationStatus>().Length];
        for (int rule = 0; rule <= rules.Length; rule++)
        {
            DeterminationStatus status = rule < rules.Length ? rules[rule].Status : DeterminationStatus.Undetermined;
            byStatus[(int)status] += workers.Sum(worker => worker.Decisions.Insurances[0].ByRule[rule]);
        }

        return [.. byStatus];
    }
}
