namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Repeats;

/// <summary>
/// The hashes of the persons one worker has seen, eight bytes each, in partitions so small that each can be searched for
/// equal ones within a processor's cache. A partition is made of blocks, and blocks are cut from large slabs, which the
/// garbage collector never moves.
/// </summary>
internal sealed class PersonHashes
{
    /// <summary>The number of partitions.</summary>
    public const int Partitions = 256;

    private const int PartitionShift = 56;

    // So many are put into their partitions at once that a processor waits for the memory of several together.
    private const int New = 64;
    private const int BlockSize = 512;
    private const int SlabShift = 16;
    private const int SlabSize = 1 << SlabShift;

    private readonly List<ulong[]> _slabs = [];
    private readonly List<int>[] _blocks = new List<int>[Partitions];
    private readonly int[] _next = new int[Partitions];
    private readonly ulong[] _new = new ulong[New];
    private int _newCount;
    private int _blockCount;

    public PersonHashes()
    {
        for (int partition = 0; partition < Partitions; partition++)
        {
            _blocks[partition] = [];
        }
    }

    /// <summary>Notes a person.</summary>
    public void Add(ulong hash)
    {
        if (_newCount == New)
        {
            Complete();
        }

        _new[_newCount++] = hash;
    }

    /// <summary>Puts all hashes into their partitions, which then may be read.</summary>
    public void Complete()
    {
        foreach (ulong hash in _new.AsSpan(0, _newCount))
        {
            Put(hash);
        }

        _newCount = 0;
    }

    private void Put(ulong hash)
    {
        int partition = (int)(hash >> PartitionShift);
        int place = _next[partition];
        if (place % BlockSize == 0)
        {
            // The block is full, or there is none yet.
            place = Open(partition);
        }

        _slabs[place >> SlabShift][place % SlabSize] = hash;
        _next[partition] = place + 1;
    }

    /// <summary>The number of hashes in a partition.</summary>
    public int Count(int partition)
    {
        int blocks = _blocks[partition].Count;
        return blocks == 0 ? 0 : ((blocks - 1) * BlockSize) + InLast(partition);
    }

    /// <summary>The number of blocks of a partition.</summary>
    public int Blocks(int partition) => _blocks[partition].Count;

    /// <summary>The hashes of a block.</summary>
    public ReadOnlySpan<ulong> Block(int partition, int block)
    {
        int place = _blocks[partition][block];
        int count = block == Blocks(partition) - 1 ? InLast(partition) : BlockSize;
        return _slabs[place >> SlabShift].AsSpan(place % SlabSize, count);
    }

    private int InLast(int partition) => ((_next[partition] - 1) % BlockSize) + 1;

    private int Open(int partition)
    {
        int place = _blockCount * BlockSize;
        if (place % SlabSize == 0)
        {
            _slabs.Add(GC.AllocateUninitializedArray<ulong>(SlabSize));
        }

        _blocks[partition].Add(place);
        _blockCount++;
        return place;
    }
}
