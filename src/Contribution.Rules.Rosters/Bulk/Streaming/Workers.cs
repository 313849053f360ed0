using System.Runtime.ExceptionServices;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Runs the same work on several threads, this one among them.</summary>
internal static class Workers
{
    /// <summary>Runs it and waits until all have ended.</summary>
    /// <param name="count">How many threads.</param>
    /// <param name="work">The work; takes the thread's number, from 0.</param>
    /// <param name="stop">Called when one fails, so that no other waits for it.</param>
    /// <exception cref="Exception">The first that a thread failed with.</exception>
    public static void Run(int count, Action<int> work, Action stop)
    {
        ExceptionDispatchInfo? failed = null;
        Thread[] others = [.. Enumerable.Range(1, count - 1).Select(number => new Thread(() => Try(number)))];
        foreach (Thread other in others)
        {
            other.Start();
        }

        Try(0);
        foreach (Thread other in others)
        {
            other.Join();
        }

        failed?.Throw();

        void Try(int number)
        {
            try
            {
                work(number);
            }
            catch (Exception failure)
            {
                Interlocked.CompareExchange(ref failed, ExceptionDispatchInfo.Capture(failure), null);
                stop();
            }
        }
    }
}
