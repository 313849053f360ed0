namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;

/// <summary>
/// Takes the results of chunks in the list's order, whichever worker made them. A worker that finishes before its turn leaves its
/// result here and continues with the next chunk, so that no processor waits for a slower one.
/// </summary>
/// <param name="place">Called for one result after the other, in order.</param>
/// <param name="write">Called for a result that has its place; for several at a time, in any order.</param>
/// <param name="mostEarly">The number of results that may be left here before their turn.</param>
internal sealed class ChunkOrder(Action<ChunkResult> place, Action<ChunkResult> write, int mostEarly)
{
    private readonly object _lock = new();
    private readonly Dictionary<int, ChunkResult> _early = [];
    private readonly Stack<ChunkResult> _free = [];
    private int _next;
    private bool _stopped;

    /// <summary>Takes an object for the result of a chunk: a used one where there is one.</summary>
    /// <param name="chunk">Which of the chunks, from 0.</param>
    /// <param name="size">The number of its bytes.</param>
    public ChunkResult RentResult(int chunk, int size)
    {
        lock (_lock)
        {
            ChunkResult result = _free.TryPop(out ChunkResult? used) ? used : new ChunkResult(size);
            result.Chunk = chunk;
            return result;
        }
    }

    /// <summary>Waits until the results of all chunks before have been taken.</summary>
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

    /// <summary>Takes a result, and writes it with those behind it that were early; where too many are, it waits.</summary>
    /// <exception cref="OperationCanceledException">Another worker failed.</exception>
    public void Take(ChunkResult result)
    {
        List<ChunkResult> due = [];
        lock (_lock)
        {
            if (result.Chunk != _next && _early.Count < mostEarly)
            {
                _early.Add(result.Chunk, result);
                return;
            }

            Wait(result.Chunk);
            for (ChunkResult? next = result; next is not null; _early.Remove(_next, out next))
            {
                place(next);
                due.Add(next);
                _next++;
            }

            Monitor.PulseAll(_lock);
        }

        foreach (ChunkResult placed in due)
        {
            write(placed);
            placed.Clear();
            lock (_lock)
            {
                _free.Push(placed);
            }
        }
    }

    /// <summary>Ends all waits after a worker failed.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _stopped = true;
            Monitor.PulseAll(_lock);
        }
    }
}
