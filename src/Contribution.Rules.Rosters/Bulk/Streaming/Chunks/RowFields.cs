namespace Contribution.Rules.Rosters.Bulk.Streaming.Chunks;

/// <summary>The place of a row and its values in a chunk.</summary>
internal sealed class RowFields(int columns)
{
    // The place before a value's first byte: without quotes it is that of the separator, so that nothing is computed.
    private readonly int[] _before = new int[columns];
    private readonly int[] _to = new int[columns];

    /// <summary>The number of values of a row.</summary>
    public int Columns => columns;

    /// <summary>Where the row begins.</summary>
    public int From { get; set; }

    /// <summary>Where it ends, before its line end.</summary>
    public int To { get; set; }

    /// <summary>Whether it has as many values as there are columns, each as it stands between its bounds.</summary>
    public bool Fits { get; set; }

    public void Set(int column, int from, int to)
    {
        _before[column] = from - 1;
        _to[column] = to;
    }

    /// <summary>Sets all values of a row by the places of the separators, the end of the row being the last.</summary>
    public void SetAll(ReadOnlySpan<int> separators)
    {
        _before[0] = From - 1;
        separators[..^1].CopyTo(_before.AsSpan(1));
        separators.CopyTo(_to);
    }

    public bool IsEmpty(int column) => LengthOf(column) == 0;

    /// <summary>Which of up to 64 columns have a value: a bit for each, in their order.</summary>
    public ulong Filled(ReadOnlySpan<int> some)
    {
        ulong filled = 0;
        for (int place = 0; place < some.Length; place++)
        {
            filled |= (IsEmpty(some[place]) ? 0UL : 1) << place;
        }

        return filled;
    }

    public ReadOnlySpan<byte> Slice(byte[] bytes, int column) => bytes.AsSpan(_before[column] + 1, LengthOf(column));

    /// <summary>Where a value begins, and how long it is.</summary>
    public (int From, int Length) Place(int column) => (_before[column] + 1, LengthOf(column));

    private int LengthOf(int column) => _to[column] - _before[column] - 1;
}
