namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Lets the chunks have their turn in the list's order, whichever worker has them.</summary>
internal sealed class Turn
{
    private readonly object _lock = new();
    private int _next;
    private bool _stopped;

    /// <summary>Waits until all chunks before have passed.</summary>
    /// <exception cref="OperationCanceledException">Another worker failed.</exception>
    public void Wait(int chunk)
    {
        lock (_lock)
        {
            while (_next != chunk && !_stopped)
            {
                Monitor.Wait(_lock);
            }

            if (_stopped)
            {
                throw new OperationCanceledException("another worker failed");
            }
        }
    }

    /// <summary>The chunk whose turn it is has passed.</summary>
    public void Pass()
    {
        lock (_lock)
        {
            _next++;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Nobody waits any longer: a worker failed.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _stopped = true;
            Monitor.PulseAll(_lock);
        }
    }
}
