namespace Contribution.Rules.Rosters.Progress;

/// <summary>Counts how far a run is, reports it, and stops the run. Any thread may use it.</summary>
/// <param name="progress">Takes the progress; null where it is not wanted.</param>
/// <param name="cancellation">Stops the run.</param>
internal sealed class JobWatch(IProgress<JobProgress>? progress = null, CancellationToken cancellation = default)
{
    private long _rows;
    private long _bytes;

    /// <summary>Stops the run.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>The progress so far.</summary>
    public JobProgress Reached => new(Interlocked.Read(ref _rows), Interlocked.Read(ref _bytes));

    /// <summary>The watch without progress, for persons that were counted before.</summary>
    public JobWatch Silent => new(null, cancellation);

    public static implicit operator JobWatch(CancellationToken cancellation) => new(null, cancellation);

    /// <summary>Reports further persons that were read or determined.</summary>
    /// <param name="rows">How many they are.</param>
    /// <param name="bytes">How many bytes of the list they are.</param>
    public void Add(long rows, long bytes = 0)
    {
        Interlocked.Add(ref _rows, rows);
        Interlocked.Add(ref _bytes, bytes);
        progress?.Report(Reached);
    }

    /// <summary>Counts from the beginning: the lists are read again.</summary>
    public void Restart()
    {
        Interlocked.Exchange(ref _rows, 0);
        Interlocked.Exchange(ref _bytes, 0);
    }
}
