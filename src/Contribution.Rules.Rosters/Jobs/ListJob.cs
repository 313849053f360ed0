using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Output.Printing;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>A job over lists: its question, and its run. The lists are in memory, and no file is written.</summary>
public abstract class ListJob
{
    private protected ListJob() { }

    /// <summary>Whether sentences and people's headings are in Chinese, or else in English.</summary>
    public bool Chinese { get; init; }

    /// <summary>Whether tables have people's headings and words, as in workbooks, or else the names of the JSON contract.</summary>
    public bool ForPeople { get; init; }

    /// <summary>Takes the lists when they are read, before anything is computed; an exception of it ends the run.</summary>
    internal Action<IListReading> ListRead { get; init; } = _ => { };

    /// <summary>Runs the job on another thread.</summary>
    /// <param name="progress">Takes the number of persons done; null where it is not wanted.</param>
    /// <param name="cancellation">Stops the run between two employers.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Task<JobResult> RunAsync(
        IProgress<JobProgress>? progress = null,
        CancellationToken cancellation = default
    ) => Task.Run(() => Run(new JobWatch(progress, cancellation)), cancellation);

    /// <summary>Runs the job for its report.</summary>
    /// <returns>Null where there is none: the question or a list has a fault.</returns>
    internal JobResult.Reported<TReport>? Run<TReport>() => Run(new JobWatch()) as JobResult.Reported<TReport>;

    private protected abstract JobResult Run(JobWatch watch);

    /// <summary>Runs on lists that were read; not where one of them cannot be read.</summary>
    /// <param name="reading">The lists.</param>
    /// <param name="run">Runs on them.</param>
    /// <param name="before">The lists that were read before.</param>
    private protected JobResult On<T>(T reading, Func<T, JobResult> run, IListReading? before = null)
        where T : IListReading
    {
        ListRead(reading);
        return reading.Faults.IsEmpty ? run(reading) : new JobResult(before, reading);
    }

    /// <summary>Runs with a list beside those of persons and employers; not where it cannot be read.</summary>
    /// <param name="file">The list; null is none.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="run">Runs on the list that was read; null where there is none.</param>
    /// <param name="watch">Stops it.</param>
    /// <param name="before">The lists that were read before.</param>
    private protected JobResult With<T>(
        RosterFile? file,
        Func<RosterFile, CancellationToken, ListReading<T>> read,
        Func<ListReading<T>?, JobResult> run,
        JobWatch watch,
        IListReading? before = null
    ) => file is null ? run(null) : On(read(file, watch.Cancellation), run, before);

    /// <summary>A table of the result.</summary>
    /// <param name="file">The name of its file.</param>
    /// <param name="sheet">The name of its sheet in a workbook; null is in none.</param>
    /// <param name="table">The table for a reader.</param>
    /// <param name="isPlain">Whether its file is written as it is.</param>
    internal JobTable Table(string file, Wording? sheet, Func<TableReader, ResultTable> table, bool isPlain = false) =>
        new(file, sheet?.For(Chinese), ForPeople ? TableReader.People : TableReader.Programs, table)
        {
            IsPlain = isPlain,
        };
}
