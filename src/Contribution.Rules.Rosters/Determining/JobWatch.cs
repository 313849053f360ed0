namespace Contribution.Rules.Rosters.Determining;

/// <summary>Takes the progress of a run, and stops it.</summary>
/// <param name="progress">Takes the progress; null where it is not wanted.</param>
/// <param name="cancellation">Stops the run.</param>
internal sealed class JobWatch(IProgress<JobProgress>? progress, CancellationToken cancellation)
{
    private long _rows;

    /// <summary>Stops the run.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>The watch without progress, for persons that were counted before.</summary>
    public JobWatch Silent => new(null, cancellation);

    public static implicit operator JobWatch(CancellationToken cancellation) => new(null, cancellation);

    /// <summary>Reports further persons that were determined.</summary>
    public void Add(int persons) => progress?.Report(new JobProgress(_rows += persons));
}
