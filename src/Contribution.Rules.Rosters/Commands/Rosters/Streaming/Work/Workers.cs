using System.Runtime.ExceptionServices;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;

/// <summary>Runs the same work several times at once, on this thread among others.</summary>
internal static class Workers
{
    /// <summary>Runs it and waits until all have ended.</summary>
    /// <param name="count">The number of times.</param>
    /// <param name="work">The work; takes its number, from 0.</param>
    /// <param name="stop">Called when one fails, so that no other waits for it.</param>
    /// <exception cref="Exception">The first that one failed with: the others often fail only because they were stopped.</exception>
    public static void Run(int count, Action<int> work, Action stop)
    {
        ExceptionDispatchInfo? failed = null;
        Parallel.For(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = count },
            number =>
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
        );
        failed?.Throw();
    }
}
