using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Commands.Contributions.Streaming;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>Computes the contributions of a whole roster, from its files into files of any length.</summary>
public static class BulkContributions
{
    /// <summary>
    /// The file of persons: a line for each person, insurance and months in which the person's amounts are the same.
    /// </summary>
    public const string PersonsName = "contributions.csv";

    /// <summary>The file of employers: a line for each employer, insurance and months in which its amounts are the same.</summary>
    public const string EmployersName = "employer-contributions.csv";

    /// <summary>Runs a job on other threads.</summary>
    /// <param name="job">The job.</param>
    /// <param name="files">Take the results: <see cref="PersonsName"/>, <see cref="EmployersName"/> and the rejected rows.</param>
    /// <param name="progress">Takes the progress; null where it is not wanted. It is called from several threads.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">
    /// The run was stopped; no thread works on it any longer, and the files are incomplete.
    /// </exception>
    public static Task<ContributionsRun> RunAsync(
        ContributionsJob job,
        BasesFiles files,
        IProgress<JobProgress>? progress = null,
        CancellationToken cancellation = default
    ) => Task.Run(() => Run(job, files, new JobWatch(progress, cancellation)), cancellation);

    /// <summary>Runs a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="files">Take the results: <see cref="PersonsName"/>, <see cref="EmployersName"/> and the rejected rows.</param>
    /// <param name="watch">Takes how far it is, and stops it.</param>
    /// <param name="sizes">The sizes that it works with; null is those of the library.</param>
    internal static ContributionsRun Run(
        ContributionsJob job,
        BasesFiles files,
        JobWatch watch,
        StreamingSizes? sizes = null
    )
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(files);
        watch.Cancellation.ThrowIfCancellationRequested();
        job = job with { Roster = job.Roster with { Shard = job.Roster.Shard with { KeepsLoneTogether = true } } };
        (ImmutableArray<AskedInsurance> asked, Outcome<ContributionsResult>? refused) = AskedInsurance.Find(job);
        if (refused is not null)
        {
            return new ContributionsRun { Refused = refused };
        }

        StreamingRoster roster = new(job.Roster, [.. asked.Select(one => (one.Question, one.Rules))], files, watch)
        {
            Sizes = sizes ?? new StreamingSizes(),
            KeptOfEmployers = EmployerTerms.Columns,
        };
        ContributionsAnswer? answer = null;
        BasesRun run = roster.Run(() => answer = new ContributionsAnswer(job, asked));
        return run.Tally is null ? new ContributionsRun { Roster = run } : answer!.RunWith(run);
    }
}
