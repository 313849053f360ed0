using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Printing;

namespace Contribution.Rules.Rosters;

/// <summary>A job over lists: its question, and its run. The lists are in memory, and no file is written.</summary>
public abstract class ListJob
{
    private protected ListJob() { }

    /// <summary>Whether sentences and people's headings are in Chinese, or else in English.</summary>
    public bool Chinese { get; init; }

    /// <summary>Whether tables have people's headings and words, as in workbooks, or else the names of the JSON contract.</summary>
    public bool ForPeople { get; init; }

    private protected TableReader Reader => ForPeople ? TableReader.People : TableReader.Programs;

    /// <summary>Runs the job on another thread.</summary>
    /// <param name="progress">Takes the number of persons done; null where it is not wanted.</param>
    /// <param name="cancellation">Stops the run between two employers.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public Task<JobResult> RunAsync(
        IProgress<JobProgress>? progress = null,
        CancellationToken cancellation = default
    ) => Task.Run(() => Run(new JobWatch(progress, cancellation)), cancellation);

    private protected abstract JobResult Run(JobWatch watch);

    /// <summary>A table of the result.</summary>
    /// <param name="file">The name of its file.</param>
    /// <param name="sheet">The name of its sheet in a workbook; null is in none.</param>
    /// <param name="table">The table for a reader.</param>
    /// <param name="isPlain">Whether its file is written as it is.</param>
    private protected JobTable Table(
        string file,
        Wording? sheet,
        Func<TableReader, ResultTable> table,
        bool isPlain = false
    ) => new(file, sheet?.For(Chinese), Reader, table) { IsPlain = isPlain };
}
