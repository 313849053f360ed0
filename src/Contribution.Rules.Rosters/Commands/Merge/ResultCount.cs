using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>Counts and adds up a file of results from its bytes, and hashes it, in pieces of any size.</summary>
/// <param name="sumColumn">The column that is added up, from 0; of bases with the status in the next. Below 0 where there is none.</param>
internal sealed class ResultCount(int sumColumn) : IDisposable
{
    private const int LongestStatus = 32;

    private static readonly byte[][] Statuses =
    [
        .. Enum.GetValues<DeterminationStatus>().Select(status => Encoding.UTF8.GetBytes(ChoiceNames.Of(status))),
    ];

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly long[] _byStatus = new long[Statuses.Length];
    private readonly byte[] _status = new byte[LongestStatus];
    private int _statusLength;
    private bool _isHeader = true;
    private bool _isQuoted;
    private int _column;
    private long _fen;
    private long _sum;
    private long _rows;
    private long _bytes;

    /// <summary>The number of rows by status.</summary>
    public ImmutableArray<long> ByStatus => [.. _byStatus];

    /// <summary>The counts so far.</summary>
    public PartFile File =>
        new(_bytes, _rows, (decimal)_sum / Fen.PerYuan, Convert.ToHexStringLower(_hash.GetCurrentHash()));

    /// <summary>Counts a whole stream.</summary>
    public void Add(Stream stream, CancellationToken cancellation)
    {
        byte[] piece = new byte[PartMerge.Piece];
        int read;
        while ((read = stream.Read(piece)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(piece.AsSpan(0, read));
        }
    }

    /// <summary>Counts the next bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        _bytes += bytes.Length;
        foreach (byte letter in bytes)
        {
            if (letter == '"')
            {
                _isQuoted = !_isQuoted;
            }
            else if (_isQuoted)
            {
                continue;
            }
            else if (letter == ',')
            {
                _column++;
            }
            else if (letter == '\n')
            {
                EndRow();
            }
            else if (_column == sumColumn)
            {
                // Money has two decimals, so that its digits are fen.
                _fen = char.IsAsciiDigit((char)letter) ? (_fen * 10) + (letter - '0') : _fen;
            }
            else if (_column == sumColumn + 1 && sumColumn >= 0 && _statusLength < LongestStatus)
            {
                _status[_statusLength++] = letter;
            }
        }
    }

    public void Dispose() => _hash.Dispose();

    private void EndRow()
    {
        if (!_isHeader)
        {
            _rows++;
            _sum += _fen;
            ReadOnlySpan<byte> status = _status.AsSpan(0, _statusLength);
            for (int known = 0; known < Statuses.Length; known++)
            {
                _byStatus[known] += status.SequenceEqual(Statuses[known]) ? 1 : 0;
            }
        }

        (_isHeader, _column, _fen, _statusLength) = (false, 0, 0, 0);
    }
}
