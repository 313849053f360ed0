using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Repeats;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Persons;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Progress;
using Contribution.Rules.Rosters.Questions;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;

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
    private static readonly RosterFile NoPersons = new("--persons", "id,category\n"u8.ToArray())
    {
        Origin = ListOrigin.None,
    };

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
            StreamedEmployers.Read(job.Employers, _coverage, Sizes, KeptOfEmployers, watch.Cancellation)
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
        ListText text = new(_source, watch.Cancellation);
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
        ChunkReader reader = new(stream, Sizes, watch.Cancellation);
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
            workers
                .Select(worker => worker.Further)
                .Where(found => found is not null)
                .MinBy(found => found!.Value.Line) is
            (_, Wording further)
        )
        {
            return (NoRun(new FileNote(list.File, further)), null);
        }

        if (before is null && Twice(workers) is { Count: > 0 } twice)
        {
            return (null, new RepeatedPersons(twice, answer.Months is not null));
        }

        if (before?.Next is RepeatedPersons next)
        {
            return (null, next);
        }

        return answer.MustRepeat()
            ? (null, before?.Again())
            : (new StreamedResult(persons, employers, workers).Complete(pass, files, insurances), null);
    }

    private HashSet<ulong> Twice(PersonWorker[] workers) =>
        EqualHashes.Among([.. workers.Select(worker => worker.Hashes)], watch.Cancellation);

    /// <summary>A run over lists that cannot be read.</summary>
    private static BasesRun NoRun(params FileNote[] faults) => new() { Faults = [.. faults] };

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
}
