using Contribution.Rules.Rosters.Commands.Rosters.Streaming;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bases;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>Determines the bases of a whole roster, from its files into files, however long they are.</summary>
public static class BulkBases
{
    /// <summary>Runs a job on other threads.</summary>
    /// <param name="job">The job.</param>
    /// <param name="files">Take the results.</param>
    /// <param name="progress">Takes the progress; null where it is not wanted. It is called from several threads.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">
    /// The run was stopped, within a second in every phase; no thread works on it any longer, and the files are incomplete.
    /// </exception>
    public static Task<BasesRun> RunAsync(
        BasesJob job,
        BasesFiles files,
        IProgress<JobProgress>? progress = null,
        CancellationToken cancellation = default
    ) => Task.Run(() => Run(job, files, new JobWatch(progress, cancellation)), cancellation);

    /// <summary>Runs a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="files">Take the results.</param>
    /// <param name="watch">Takes how far it is, and stops it.</param>
    /// <param name="sizes">The sizes that it works with; null is those of the library.</param>
    internal static BasesRun Run(BasesJob job, BasesFiles files, JobWatch watch, StreamingSizes? sizes = null)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(files);
        watch.Cancellation.ThrowIfCancellationRequested();
        (CheckedQuestion? rules, Outcome<BasesResult>? refused) = job.Question.Check(job.Rules);
        return rules is null
            ? new BasesRun { Refused = refused }
            : new StreamingRoster(job, [(job.Question, rules)], files, watch)
            {
                Sizes = sizes ?? new StreamingSizes(),
            }.Run(() => new BasesAnswer(job, rules));
    }
}
