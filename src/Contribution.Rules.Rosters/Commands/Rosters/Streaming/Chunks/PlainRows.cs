using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>
/// Cuts bytes without quotes into rows: the places of all commas and line ends are found in one pass, 64 bytes at a time,
/// and which of them are line ends is noted.
/// </summary>
internal sealed class PlainRows
{
    private const byte Comma = (byte)',';
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';
    private const int Block = 64;
    private const int Unrolled = 4;

    private int[] _separators = new int[1024];
    private int[] _ends = new int[1024];
    private int _separatorCount;
    private int _endCount;
    private int _before;
    private int _nextEnd;
    private int _at;
    private int _to;
    private byte[] _bytes = [];

    /// <summary>Begins with the rows of a chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="row">Takes one row after the other.</param>
    public void Begin(Chunk chunk, RowFields row)
    {
        (_bytes, _at, _to) = (chunk.Bytes, chunk.From, chunk.To);
        // A row begins behind a separator; so does the first.
        _separators[0] = _at - 1;
        (_separatorCount, _endCount, _before, _nextEnd) = (1, 0, 0, 0);
        FindSeparators();
        row.Begin(_separators);
    }

    /// <summary>Finds the next row; false where there is none.</summary>
    public bool Next(RowFields row)
    {
        if (_at >= _to)
        {
            return false;
        }

        row.From = _at;
        if (_nextEnd == _endCount)
        {
            // The last row, without a line end.
            (row.To, row.Fits, _at) = (_to, false, _to);
            return true;
        }

        int end = _ends[_nextEnd];
        row.To = _separators[end];
        row.Fits = end - _before == row.Columns;
        row.SetAll(_before);

        TakeLineEnd(end);
        return true;
    }

    private void TakeLineEnd(int end)
    {
        int place = _separators[end];
        bool both = _bytes[place] == CarriageReturn && place + 1 < _to && _bytes[place + 1] == LineFeed;
        int ends = both ? 2 : 1;
        _at = place + ends;
        _before = end + ends - 1;
        _nextEnd += ends;
    }

    // Half of a short run's time would be over before it is compiled a second time, for this machine's vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindSeparators()
    {
        int at = _at;
        ref byte first = ref MemoryMarshal.GetArrayDataReference(_bytes);
        for (; at + Block <= _to; at += Block)
        {
            Vector256<byte> left = Vector256.LoadUnsafe(ref first, (nuint)at);
            Vector256<byte> right = Vector256.LoadUnsafe(ref first, (nuint)at + (nuint)Vector256<byte>.Count);
            ulong commas = Bits(
                Vector256.Equals(left, Vector256.Create(Comma)),
                Vector256.Equals(right, Vector256.Create(Comma))
            );
            ulong ends = Bits(
                Vector256.Equals(left, Vector256.Create(LineFeed))
                    | Vector256.Equals(left, Vector256.Create(CarriageReturn)),
                Vector256.Equals(right, Vector256.Create(LineFeed))
                    | Vector256.Equals(right, Vector256.Create(CarriageReturn))
            );
            Note(at, commas | ends, ends);
        }

        for (; at < _to; at++)
        {
            ulong end = _bytes[at] is LineFeed or CarriageReturn ? 1UL : 0;
            Note(at, _bytes[at] == Comma ? 1UL : end, end);
        }
    }

    /// <summary>Notes the separators of a block, by their bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Note(int at, ulong found, ulong ends)
    {
        int count = _separatorCount;
        int more = BitOperations.PopCount(found);
        if (_separators.Length - count < Block + Unrolled)
        {
            Array.Resize(ref _separators, _separators.Length * 2);
        }

        for (; ends != 0; ends &= ends - 1)
        {
            if (_endCount == _ends.Length)
            {
                Array.Resize(ref _ends, _ends.Length * 2);
            }

            ulong before = found & ((ends & (~ends + 1)) - 1);
            _ends[_endCount++] = count + BitOperations.PopCount(before);
        }

        // Four at a time, for fewer mispredicted branches; surplus ones are overwritten.
        Span<int> places = _separators.AsSpan(count, Block + Unrolled);
        for (int place = 0; place < more; place += Unrolled)
        {
            for (int next = place; next < place + Unrolled; next++)
            {
                places[next] = at + BitOperations.TrailingZeroCount(found);
                found &= found - 1;
            }
        }

        _separatorCount = count + more;
    }

    private static ulong Bits(Vector256<byte> left, Vector256<byte> right) =>
        left.ExtractMostSignificantBits() | ((ulong)right.ExtractMostSignificantBits() << 32);
}
