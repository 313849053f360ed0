using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>Cuts a list into chunks of whole rows; each worker takes the next one.</summary>
/// <param name="stream">The list in UTF-8, without a byte order mark.</param>
/// <param name="sizes">The size of a chunk; one with a longer row has more.</param>
/// <param name="cancellation">Stops it between two pieces.</param>
internal sealed class ChunkReader(Stream stream, StreamingSizes sizes, CancellationToken cancellation)
{
    private readonly Lock _lock = new();
    private readonly RowFields _anyRow = new(0);
    private byte[] _rest = [];
    private int _restLength;
    private int _index;
    private int _line = 1;
    private bool _atEnd;

    /// <summary>Takes the next chunk; false where there is none.</summary>
    /// <exception cref="RowTooLongException">A row is longer than any that is read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public bool TryTake(Chunk chunk)
    {
        lock (_lock)
        {
            int filled = _restLength;
            Fit(chunk, Math.Max(sizes.Chunk, filled));
            _rest.AsSpan(0, filled).CopyTo(chunk.Bytes);
            int rows;
            do
            {
                cancellation.ThrowIfCancellationRequested();
                if (filled == chunk.Bytes.Length)
                {
                    Fit(chunk, Longer(filled));
                }

                filled += Fill(chunk.Bytes.AsSpan(filled));
                rows = WholeRows(chunk, filled);
            } while (rows == 0 && !_atEnd);

            Keep(chunk.Bytes.AsSpan(rows, filled - rows));
            (chunk.From, chunk.To, chunk.Index, chunk.Line) = (0, rows, _index++, _line);
            _line += LineEnds.Count(chunk.Rows);
            return rows > 0;
        }
    }

    /// <summary>The next chunk is the first again.</summary>
    public void Restart() => _index = 0;

    private int Fill(Span<byte> into)
    {
        int filled = stream.ReadAtLeast(into, into.Length, throwOnEndOfStream: false);
        _atEnd |= filled < into.Length;
        return filled;
    }

    private int WholeRows(Chunk chunk, int filled)
    {
        ReadOnlySpan<byte> bytes = chunk.Bytes.AsSpan(0, filled);
        chunk.HasQuotes = bytes.Contains((byte)'"');
        if (!chunk.HasQuotes)
        {
            return _atEnd ? filled : LineEnds.AfterLast(bytes);
        }

        QuotedRows rows = new(bytes, _atEnd);
        while (rows.Next(_anyRow, 0)) { }

        return rows.At;
    }

    private int Longer(int length) =>
        length < sizes.LongestRow
            ? (int)Math.Min(length * 2L, sizes.LongestRow)
            : throw new RowTooLongException(_line, sizes.LongestRow);

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (_rest.Length < rest.Length)
        {
            _rest = new byte[Math.Max(rest.Length, sizes.Chunk)];
        }

        rest.CopyTo(_rest);
        _restLength = rest.Length;
    }

    private static void Fit(Chunk chunk, int length)
    {
        if (chunk.Bytes.Length < length)
        {
            byte[] more = new byte[length];
            chunk.Bytes.CopyTo(more, 0);
            chunk.Bytes = more;
        }
    }
}
