namespace Contribution.Rules.Rosters.Bulk;

/// <summary>How far a run is; may be looked at from any thread.</summary>
internal sealed class BasesProgress(IProgress<JobProgress>? to = null)
{
    private long _rows;
    private long _bytes;

    /// <summary>The number of rows of persons that were read.</summary>
    public long Rows => Interlocked.Read(ref _rows);

    /// <summary>The number of bytes of the list of persons, in UTF-8.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    internal void Add(long rows, long bytes)
    {
        Interlocked.Add(ref _rows, rows);
        Interlocked.Add(ref _bytes, bytes);
        to?.Report(new JobProgress(Rows, Bytes));
    }

    internal void Restart()
    {
        Interlocked.Exchange(ref _rows, 0);
        Interlocked.Exchange(ref _bytes, 0);
    }
}
