using System.Numerics;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Repeats;

/// <summary>Finds the hashes that occur twice: a person with one of them may have been listed before.</summary>
internal static class EqualHashes
{
    /// <summary>The hashes that occur more than once.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static HashSet<ulong> Among(PersonHashes[] workers, CancellationToken cancellation)
    {
        HashSet<ulong> twice = [];
        Workers.Run(
            workers.Length,
            number =>
            {
                ulong[] table = [];
                for (int partition = number; partition < PersonHashes.Partitions; partition += workers.Length)
                {
                    cancellation.ThrowIfCancellationRequested();
                    table = Search(workers, partition, table, twice);
                }
            },
            stop: () => { }
        );
        return twice;
    }

    private static ulong[] Search(PersonHashes[] workers, int partition, ulong[] table, HashSet<ulong> twice)
    {
        int count = workers.Sum(worker => worker.Count(partition));
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)(count * 2) + 1);
        if (table.Length < size)
        {
            table = new ulong[size];
        }

        Span<ulong> seen = table.AsSpan(0, size);
        seen.Clear();
        foreach (PersonHashes worker in workers)
        {
            for (int block = 0; block < worker.Blocks(partition); block++)
            {
                Search(worker.Block(partition, block), seen, twice);
            }
        }

        return table;
    }

    private static void Search(ReadOnlySpan<ulong> block, Span<ulong> seen, HashSet<ulong> twice)
    {
        int mask = seen.Length - 1;
        foreach (ulong hash in block)
        {
            int place = (int)hash & mask;
            while (seen[place] != 0 && seen[place] != hash)
            {
                place = (place + 1) & mask;
            }

            if (seen[place] == hash)
            {
                lock (twice)
                {
                    twice.Add(hash);
                }
            }

            seen[place] = hash;
        }
    }
}
