namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Pieces of bytes one behind the other, by number: many small ones in one array.</summary>
internal sealed class BytePool
{
    private byte[] _bytes = new byte[256];
    private int[] _ends = new int[17];

    /// <summary>How many pieces there are.</summary>
    public int Count { get; private set; }

    /// <summary>A piece.</summary>
    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(_ends[number], _ends[number + 1] - _ends[number]);

    /// <summary>Adds a piece; its number is how many there were before.</summary>
    public void Add(ReadOnlySpan<byte> piece)
    {
        int from = _ends[Count];
        if (_bytes.Length - from < piece.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, from + piece.Length));
        }

        Count++;
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        piece.CopyTo(_bytes.AsSpan(from));
        _ends[Count] = from + piece.Length;
    }
}
