using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>Cuts bytes without quotes into rows: all separators are found in one pass, 32 bytes at a time.</summary>
internal sealed class PlainRows
{
    private const byte Comma = (byte)',';
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';

    private int[] _separators = new int[1024];
    private int _count;
    private int _next;
    private int _at;
    private int _end;
    private byte[] _bytes = [];

    /// <summary>Begins with the rows of a chunk.</summary>
    public void Begin(Chunk chunk)
    {
        (_bytes, _at, _end, _next, _count) = (chunk.Bytes, chunk.From, chunk.To, 0, 0);
        FindSeparators();
    }

    /// <summary>Finds the next row; false where there is none.</summary>
    public bool Next(RowFields row)
    {
        if (_at >= _end)
        {
            return false;
        }

        (int from, int last) = (_at, row.Columns - 1);
        row.From = from;
        if (_next + last < _count)
        {
            for (int column = 0; column < last; column++)
            {
                int comma = _separators[_next + column];
                if (_bytes[comma] != Comma)
                {
                    return NextUneven(row);
                }

                row.Set(column, from, comma);
                from = comma + 1;
            }

            int end = _separators[_next + last];
            if (_bytes[end] != Comma)
            {
                row.Set(last, from, end);
                (row.To, row.Fits) = (end, true);
                _next += last;
                TakeLineEnd(end);
                return true;
            }
        }

        return NextUneven(row);
    }

    /// <summary>A row with more or fewer values than columns, or the last one without a line end.</summary>
    private bool NextUneven(RowFields row)
    {
        row.Fits = false;
        while (_next < _count && _bytes[_separators[_next]] == Comma)
        {
            _next++;
        }

        row.To = _next < _count ? _separators[_next] : _end;
        TakeLineEnd(row.To);
        return true;
    }

    private void TakeLineEnd(int end)
    {
        _next++;
        _at = end + 1;
        if (end + 1 < _end && _bytes[end] == CarriageReturn && _bytes[end + 1] == LineFeed)
        {
            _next++;
            _at++;
        }
    }

    // Half of a short run's time would be over before it is compiled a second time, for this machine's vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindSeparators()
    {
        int at = _at;
        ref byte first = ref MemoryMarshal.GetArrayDataReference(_bytes);
        for (; at + Vector256<byte>.Count <= _end; at += Vector256<byte>.Count)
        {
            Vector256<byte> letters = Vector256.LoadUnsafe(ref first, (nuint)at);
            uint found = (
                Vector256.Equals(letters, Vector256.Create(Comma))
                | Vector256.Equals(letters, Vector256.Create(LineFeed))
                | Vector256.Equals(letters, Vector256.Create(CarriageReturn))
            ).ExtractMostSignificantBits();
            if (_separators.Length - _count < Vector256<byte>.Count)
            {
                Array.Resize(ref _separators, _separators.Length * 2);
            }

            for (; found != 0; found &= found - 1)
            {
                _separators[_count++] = at + BitOperations.TrailingZeroCount(found);
            }
        }

        if (_separators.Length - _count < Vector256<byte>.Count)
        {
            Array.Resize(ref _separators, _separators.Length * 2);
        }

        for (; at < _end; at++)
        {
            if (_bytes[at] is Comma or LineFeed or CarriageReturn)
            {
                _separators[_count++] = at;
            }
        }
    }
}
