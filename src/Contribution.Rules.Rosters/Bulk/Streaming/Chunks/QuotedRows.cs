using System.Buffers;
using Contribution.Rules.Rosters.Csv;

namespace Contribution.Rules.Rosters.Bulk.Streaming.Chunks;

/// <summary>
/// Cuts bytes with quotes into rows, exactly where <see cref="Csv.CsvParser"/> does, letter by letter.
/// </summary>
/// <param name="bytes">The bytes; a row begins with them.</param>
/// <param name="atEnd">Whether the list ends with them.</param>
internal ref struct QuotedRows(ReadOnlySpan<byte> bytes, bool atEnd)
{
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';

    private static readonly SearchValues<byte> EndsPlain = SearchValues.Create(",\r\n\""u8);

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where the next row begins.</summary>
    public int At { get; private set; }

    /// <summary>Finds the next row.</summary>
    /// <param name="row">Takes it.</param>
    /// <param name="offset">The offset that is added to each place.</param>
    /// <returns>Whether there is one that is surely whole.</returns>
    public bool Next(RowFields row, int offset)
    {
        if (At >= _bytes.Length)
        {
            return false;
        }

        int at = At;
        int column = 0;
        bool fits = true;
        while (true)
        {
            int from = at;
            bool broken = false;
            bool simple = true;
            bool isFormula = at + 1 < _bytes.Length && _bytes[at] == (byte)'=' && _bytes[at + 1] == Quote;
            if (isFormula || (at < _bytes.Length && _bytes[at] == Quote))
            {
                at += isFormula ? 1 : 0;
                if (!TakeQuoted(ref at, ref broken, ref simple))
                {
                    return false;
                }

                simple &= !isFormula;

                Set(row, column, from + 1 + offset, Math.Max(from + 1, at - 1) + offset);
            }
            else
            {
                int length = _bytes[at..].IndexOfAny(EndsPlain);
                at = length < 0 ? _bytes.Length : at + length;
                broken = at < _bytes.Length && _bytes[at] == Quote;
                Set(row, column, from + offset, at + offset);
            }

            fits &= simple && !broken;
            column++;
            if (!broken && at < _bytes.Length && _bytes[at] == Comma)
            {
                at++;
                continue;
            }

            return End(row, offset, at, fits && column == row.Columns, broken);
        }
    }

    private bool End(RowFields row, int offset, int at, bool fits, bool broken)
    {
        int end = broken ? at + LineEnds.First(_bytes[at..]) : at;
        int next = LineEnds.After(_bytes, end);
        bool whole =
            atEnd || (end < _bytes.Length && (next < _bytes.Length || _bytes[end] == (byte)'\n' || next == end + 2));
        if (!whole)
        {
            return false;
        }

        (row.From, row.To, row.Fits) = (At + offset, end + offset, fits);
        At = next;
        return true;
    }

    /// <summary>Goes behind the closing quote; false where the bytes end before that can be known.</summary>
    private readonly bool TakeQuoted(ref int at, ref bool broken, ref bool simple)
    {
        at++;
        while (true)
        {
            int length = _bytes[at..].IndexOf(Quote);
            if (length < 0)
            {
                // Never closed: it takes in all that is left.
                at = _bytes.Length;
                broken = true;
                simple = false;
                return atEnd;
            }

            simple &= LineEnds.First(_bytes.Slice(at, length)) == length;
            at += length + 1;
            if (at == _bytes.Length)
            {
                return atEnd;
            }

            if (_bytes[at] != Quote)
            {
                broken = _bytes[at] is not (Comma or (byte)'\r' or (byte)'\n');
                return true;
            }

            simple = false;
            at++;
        }
    }

    private static void Set(RowFields row, int column, int from, int to)
    {
        if (column < row.Columns)
        {
            row.Set(column, from, to);
        }
    }
}
