namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>
/// The hashes of the persons one worker has seen, eight bytes each, in partitions so small that each can be searched for
/// equal ones within a processor's cache.
/// </summary>
internal sealed class PersonHashes
{
    /// <summary>How many partitions there are.</summary>
    public const int Partitions = 256;

    private const int PartitionShift = 56;
    private const int BlockSize = 512;

    private readonly List<ulong[]>[] _blocks = [.. Enumerable.Range(0, Partitions).Select(_ => new List<ulong[]>())];
    private readonly ulong[][] _open = [.. Enumerable.Repeat(Array.Empty<ulong>(), Partitions)];
    private readonly int[] _filled = new int[Partitions];

    /// <summary>Notes a person.</summary>
    public void Add(ulong hash)
    {
        int partition = (int)(hash >> PartitionShift);
        int filled = _filled[partition];
        ulong[] open = _open[partition];
        if (filled == open.Length)
        {
            _open[partition] = open = new ulong[BlockSize];
            _blocks[partition].Add(open);
            filled = 0;
        }

        open[filled] = hash;
        _filled[partition] = filled + 1;
    }

    /// <summary>How many there are in a partition.</summary>
    public int Count(int partition) =>
        _blocks[partition].Count == 0 ? 0 : ((_blocks[partition].Count - 1) * BlockSize) + _filled[partition];

    /// <summary>Gives those of a partition, block by block.</summary>
    public IEnumerable<ReadOnlyMemory<ulong>> Of(int partition)
    {
        List<ulong[]> blocks = _blocks[partition];
        for (int block = 0; block < blocks.Count; block++)
        {
            yield return blocks[block].AsMemory(0, block == blocks.Count - 1 ? _filled[partition] : BlockSize);
        }
    }
}
