using Contribution.Rules.Rosters.Input.Csv;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>Cuts bytes with quotes into rows, value by value.</summary>
/// <param name="bytes">The bytes; a row begins with them.</param>
/// <param name="atEnd">Whether the list ends with them.</param>
internal ref struct QuotedRows(ReadOnlySpan<byte> bytes, bool atEnd)
{
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
            CsvField field = CsvField.Find(_bytes, from);
            at = field.End;
            int quote = field.IsQuoted ? 1 : 0;
            if (column < row.Columns)
            {
                row.Set(column, from + quote + offset, Math.Max(from + quote, at - quote) + offset);
            }

            bool broken = field.Fault != QuoteFault.None;
            fits = fits && column < row.Columns && !broken && (!field.IsQuoted || IsSimple(field, from));
            column++;
            if (!broken && at < _bytes.Length && _bytes[at] == (byte)',')
            {
                at++;
                continue;
            }

            return End(row, offset, at, fits && column == row.Columns, broken);
        }
    }

    /// <summary>Whether a value in quotes is as it stands between them, on one line.</summary>
    private readonly bool IsSimple(CsvField field, int from) =>
        field is { IsFormula: false, IsEscaped: false } && LineEnds.First(_bytes[from..field.End]) == field.End - from;

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
}
