using Contribution.Rules.Rosters.Bulk.Streaming;

namespace Contribution.Rules.Rosters.Bulk;

/// <summary>Determines the bases of a whole roster, from its files into files, however long they are.</summary>
public static class BulkBases
{
    /// <summary>Runs a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="files">Take the results.</param>
    /// <exception cref="OperationCanceledException">
    /// The job's token stopped the run, within a second in every phase but for rules too fine for machine words; nothing
    /// works on it any longer, and what the files took is not complete.
    /// </exception>
    public static BasesRun Run(BasesJob job, BasesFiles files)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(files);
        job.Cancellation.ThrowIfCancellationRequested();
        job = job with
        {
            Persons = job.Persons?.StoppedBy(job.Cancellation),
            Employers = job.Employers?.StoppedBy(job.Cancellation),
        };
        (BulkRules? rules, Outcome<BasesResult>? refused) = BulkRules.Find(job.Rules, job.Question);
        if (rules is null)
        {
            return new BasesRun { Refused = refused };
        }

        BasesRun run = new StreamingBases(job, rules, files).TryRun() ?? PlainBases.Run(job, rules, files);
        return run with { RuleSet = rules.Set, Wage = rules.Wage };
    }
}
