using System.Runtime.CompilerServices;
using System.Text;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>Goes through the rows of one chunk after the other, cut in the way that each chunk needs.</summary>
/// <param name="text">The list's text.</param>
/// <param name="list">The list's columns, and what ends it.</param>
internal sealed class ChunkRows(ListText text, ListTable list)
{
    private readonly PlainRows _plain = new();
    private readonly bool _needsCare =
        list.Columns.HasFurtherDefaults || !list.Columns.Seconds.IsEmpty || !list.Columns.Qualifiers.IsEmpty;
    private Chunk _chunk = new(0);
    private bool _clean;
    private bool _mayBeFurther;
    private int _at;
    private int _next;

    /// <summary>The place of the row in its chunk.</summary>
    public RowFields Fields { get; } = new(list.Columns.All.Length);

    /// <summary>The line on which the row begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The number of rows of the chunk, blank ones too.</summary>
    public int Count { get; private set; }

    /// <summary>The number of rows in all chunks, without blank ones; a broken one counts as its lines.</summary>
    public long Read { get; private set; }

    /// <summary>The first line on which another table begins, and the fault; null where none does.</summary>
    public (int Line, Wording Fault)? Further { get; private set; }

    /// <summary>Whether the row is empty.</summary>
    public bool IsEmpty
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Fields.From == Fields.To;
    }

    /// <summary>
    /// Whether the row has a value for each column and takes none from outside the list, with no damaged letters, and no remark that
    /// may end the list.
    /// </summary>
    public bool IsSound =>
        !_needsCare
        && Fields.Fits
        && (_clean || Ascii.IsValid(Bytes))
        && !(_mayBeFurther && list.Further!.MayBeIn(Bytes));

    private ReadOnlySpan<byte> Bytes => _chunk.Bytes.AsSpan(Fields.From, Fields.To - Fields.From);

    /// <summary>Begins with a chunk.</summary>
    /// <exception cref="NotUtf8Exception">It is no UTF-8, and it is not known whether that is damage.</exception>
    public void Begin(Chunk chunk)
    {
        _clean = ListText.IsClean(chunk.Rows);
        if (!_clean && !text.IsKnown)
        {
            throw new NotUtf8Exception();
        }

        _mayBeFurther = list.Further?.MayBeIn(chunk.Rows) == true;
        (_chunk, _at, _next, Count) = (chunk, chunk.From, chunk.Line, 0);
        if (!chunk.HasQuotes)
        {
            _plain.Begin(chunk, Fields);
        }
    }

    /// <summary>Finds the next row; false where there is none.</summary>
    public bool Next()
    {
        Line = _next;
        bool found = _chunk.HasQuotes ? NextQuoted() : _plain.Next(Fields);
        if (found)
        {
            Count++;
            Read += IsEmpty ? 0 : 1;
            _next++;
        }

        return found;
    }

    /// <summary>The row read with all care: itself, or the lines of it where it is broken; nothing where it is none.</summary>
    /// <param name="nonData">Recognizes non-data rows.</param>
    /// <param name="nonDataRows">Takes them.</param>
    public IEnumerable<CsvRecord> Records(NonDataRow nonData, RowTally nonDataRows)
    {
        // Counted as one row before.
        Read--;
        bool isEnded = Fields.To < _chunk.To;
        foreach (CsvRecord record in new CsvParser(Encoding.UTF8.GetString(Bytes), Line, isEnded).Read())
        {
            if (Further is null && list.Further?.Next(ListTable.Top(record)) is Wording fault)
            {
                Further = (record.Line, fault);
            }

            if (nonData.Find(record) is NonDataRowReason reason)
            {
                nonDataRows.Add(reason, record.Line);
                Read++;
                continue;
            }

            foreach (CsvRecord row in ListTable.Checked(record, list.Columns))
            {
                Read++;
                if (Further is null && list.RefusedBy(row) is Wording doubt)
                {
                    Further = (row.Line, doubt);
                }

                yield return row;
            }
        }
    }

    private bool NextQuoted()
    {
        QuotedRows rows = new(_chunk.Bytes.AsSpan(_at, _chunk.To - _at), atEnd: true);
        if (!rows.Next(Fields, _at))
        {
            return false;
        }

        _at += rows.At;
        // Only what does not fit has line ends in it.
        _next += Fields.Fits ? 0 : LineEnds.Count(Bytes);
        return true;
    }
}
