using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;

/// <summary>Writes a line or several of each employer in their order, when all their persons are added up.</summary>
/// <param name="shard">The part that is wanted.</param>
/// <param name="employers">The employers.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class EmployerLines(Shard shard, EmployerTable employers, CancellationToken cancellation)
{
    private const int LineSize = 64;

    // How many employers are decided between two looks at the token.
    private const int Piece = 1024;

    /// <summary>Writes the lines.</summary>
    /// <param name="stream">Takes them.</param>
    /// <param name="newWriter">Makes the writer of employers; each thread has its own.</param>
    /// <param name="workers">How many threads work on it.</param>
    /// <returns>The number of employers in the part that is wanted.</returns>
    public long Write(Stream stream, Func<Action<int, ByteBuffer>> newWriter, int workers)
    {
        ByteBuffer[] parts = new ByteBuffer[workers];
        long written = 0;
        Workers.Run(
            workers,
            part => Interlocked.Add(ref written, Write(parts[part] = NewPart(workers), newWriter(), part, workers)),
            stop: () => { }
        );
        foreach (ByteBuffer part in parts)
        {
            stream.Write(part.Written);
        }

        return written;
    }

    private ByteBuffer NewPart(int workers) => new(LineSize * (employers.Count / workers));

    private int Write(ByteBuffer lines, Action<int, ByteBuffer> write, int part, int parts)
    {
        int to = Beginning(part + 1, parts);
        int written = 0;
        for (int employer = Beginning(part, parts); employer < to; employer++)
        {
            if (employer % Piece == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (shard.Has(employers.Id(employer)))
            {
                write(employer, lines);
                written++;
            }
        }

        return written;
    }

    private int Beginning(int part, int parts) => (int)((long)employers.Count * part / parts);
}
