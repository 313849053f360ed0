namespace Contribution.Rules.Bench.Processes;

/// <summary>The lines of a file in any order, as a sum that two different sets of lines do not share by accident.</summary>
/// <param name="Count">The number of lines.</param>
/// <param name="Sum">The sum of their hashes.</param>
internal sealed record LineSet(long Count, UInt128 Sum)
{
    private const int Piece = 1 << 20;
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>Reads a file.</summary>
    public static LineSet Of(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, Piece);
        (long count, UInt128 sum, ulong hash) = (0, 0, FnvOffset);
        byte[] bytes = new byte[Piece];
        for (int read = file.Read(bytes); read > 0; read = file.Read(bytes))
        {
            foreach (byte one in bytes.AsSpan(0, read))
            {
                hash = (hash ^ one) * FnvPrime;
                if (one == '\n')
                {
                    (count, sum, hash) = (count + 1, sum + Spread(hash), FnvOffset);
                }
            }
        }

        return new LineSet(count, sum);
    }

    /// <summary>Similar lines have similar hashes; mixed, they do not add up alike.</summary>
    private static ulong Spread(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
