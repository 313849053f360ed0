namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Where a row and its values stand in a chunk.</summary>
internal sealed class RowFields(int columns)
{
    private readonly int[] _from = new int[columns];
    private readonly int[] _to = new int[columns];

    /// <summary>How many values a row has.</summary>
    public int Columns => columns;

    /// <summary>Where the row begins.</summary>
    public int From { get; set; }

    /// <summary>Where it ends, before its line end.</summary>
    public int To { get; set; }

    /// <summary>Whether it has as many values as there are columns, each as it stands between its bounds.</summary>
    public bool Fits { get; set; }

    public void Set(int column, int from, int to)
    {
        _from[column] = from;
        _to[column] = to;
    }

    /// <summary>Sets all values of a row by the places of what separates them, the end of the row being the last.</summary>
    public void SetAll(ReadOnlySpan<int> separators)
    {
        int from = From;
        Span<int> froms = _from.AsSpan(0, separators.Length);
        Span<int> tos = _to.AsSpan(0, separators.Length);
        for (int column = 0; column < separators.Length; column++)
        {
            froms[column] = from;
            tos[column] = separators[column];
            from = separators[column] + 1;
        }
    }

    public bool IsEmpty(int column) => _from[column] == _to[column];

    public ReadOnlySpan<byte> Slice(byte[] bytes, int column) =>
        bytes.AsSpan(_from[column], _to[column] - _from[column]);

    /// <summary>Where a value begins, and how long it is.</summary>
    public (int From, int Length) Place(int column) => (_from[column], _to[column] - _from[column]);
}
