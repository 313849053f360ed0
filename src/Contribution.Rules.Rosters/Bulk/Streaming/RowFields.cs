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

    public bool IsEmpty(int column) => _from[column] == _to[column];

    public ReadOnlySpan<byte> Of(byte[] bytes, int column) => bytes.AsSpan(_from[column], _to[column] - _from[column]);
}
