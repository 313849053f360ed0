using System.Runtime.CompilerServices;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>The place of a row and its values in a chunk.</summary>
internal sealed class RowFields(int columns)
{
    // Of each value the place before its first byte, and that behind its last. Without quotes these are separators, of which
    // each ends one value and begins the next: nothing is copied, and the step from value to value is 1 and not 2.
    private readonly int[] _own = new int[columns * 2];
    private int[] _bounds = [];
    private int _first;
    private int _step;

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
        (_bounds, _first, _step) = (_own, 0, 2);
        _own[column * 2] = from - 1;
        _own[(column * 2) + 1] = to;
    }

    /// <summary>Begins with rows of which all values lie between two of some separators.</summary>
    public void Begin(int[] separators) => (_bounds, _step) = (separators, 1);

    /// <summary>Sets all values of a row.</summary>
    /// <param name="before">The number of the separator before the row.</param>
    public void SetAll(int before) => _first = before;

    public bool IsEmpty(int column) => Place(column).Length == 0;

    public ReadOnlySpan<byte> Slice(byte[] bytes, int column)
    {
        (int from, int length) = Place(column);
        return bytes.AsSpan(from, length);
    }

    /// <summary>Where a value begins, and how long it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (int From, int Length) Place(int column)
    {
        int at = _first + (column * _step);
        int before = _bounds[at];
        return (before + 1, _bounds[at + 1] - before - 1);
    }
}
