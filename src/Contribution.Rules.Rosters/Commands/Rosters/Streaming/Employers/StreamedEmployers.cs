using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.FactTables;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Values;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Employers;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Questions;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;

/// <summary>
/// The list of employers, read in pieces into a table. A row that is not written in the plainest way is read again with
/// all care, as in the list of persons. Where an employer is listed again, the list is gone through twice more: to see whether
/// its rows contradict each other, and to take or reject them.
/// </summary>
internal sealed class StreamedEmployers
{
    private readonly ChunkRows _rows;
    private readonly EmployerCheck _check;
    private readonly NonDataRow _nonData;
    private readonly FactColumn[] _columns;
    private readonly int[] _places;
    private readonly int _id;
    private readonly int _kind;
    private readonly CoverageTable _coverage;
    private readonly ListedEmployers? _listed;
    private readonly bool _areNoted;
    private readonly HashSet<string> _again = new(StringComparer.Ordinal);
    private readonly long[] _values = new long[EmployerTable.Facts.Length];

    private StreamedEmployers(
        ListText text,
        ListTable list,
        RosterCoverage coverage,
        ImmutableArray<string> kept,
        StreamedEmployers? before
    )
    {
        _areNoted = before?._listed is not null;
        _listed = before is null ? null : before._listed ?? new ListedEmployers(before._again);
        Texts = new KeptTexts(kept, list.Columns);
        List = list;
        _rows = new ChunkRows(text, list);
        _check = new EmployerCheck(list, coverage);
        _nonData = new NonDataRow(list.Columns);
        _columns = [.. FactColumn.Find(list.Columns, EmployerFactTable.Values, EmployerFactTable.Blank)];
        _places = [.. _columns.Select(column => EmployerTable.PlaceOf(column.Name))];
        _id = list.Columns.Find("id")?.Index ?? -1;
        _kind = list.Columns.Find("kind")?.Index ?? -1;
        _coverage = coverage.Table;
        // A fact without a column has its default and is not written again.
        for (int place = 0; place < _values.Length; place++)
        {
            _values[place] = EmployerTable.Facts[place].Read(EmployerFactTable.Blank) ?? 0;
        }
    }

    /// <summary>The list's name and columns.</summary>
    public ListTable List { get; private set; }

    /// <summary>The employers.</summary>
    public EmployerTable Table { get; } = new();

    /// <summary>The number of rows that were read, counted as they were split.</summary>
    public long RowsIn => _rows.Read;

    /// <summary>The texts that are kept of the rows.</summary>
    public KeptTexts Texts { get; }

    /// <summary>The rejected rows.</summary>
    public List<RejectedRow> Rejected { get; } = [];

    /// <summary>Reads a list.</summary>
    /// <param name="source">The list; null is none.</param>
    /// <param name="coverage">The categories and kinds that the rules cover.</param>
    /// <param name="sizes">The sizes that it works with.</param>
    /// <param name="kept">The names of columns that are no facts, of which the texts are kept.</param>
    /// <param name="cancellation">Stops it.</param>
    public static StreamedEmployers Read(
        RosterSource? source,
        RosterCoverage coverage,
        StreamingSizes sizes,
        ImmutableArray<string> kept,
        CancellationToken cancellation
    )
    {
        source ??= RosterSource.From(RosterReader.NoEmployers);
        ListText text = new(source, cancellation);
        StreamedEmployers? before = null;
        while (true)
        {
            try
            {
                StreamedEmployers read = Read(source, text, coverage, sizes, kept, before, cancellation);
                if (read._areNoted || read is { _listed: null, _again.Count: 0 })
                {
                    return read;
                }

                before = read;
            }
            catch (NotUtf8Exception)
            {
                text.Know();
            }
        }
    }

    private static StreamedEmployers Read(
        RosterSource source,
        ListText text,
        RosterCoverage coverage,
        StreamingSizes sizes,
        ImmutableArray<string> kept,
        StreamedEmployers? before,
        CancellationToken cancellation
    )
    {
        using Stream stream = text.Begin();
        ChunkReader reader = new(stream, sizes, cancellation);
        ListHeader header = new(source, ListKind.Employers);
        (ListTable list, Chunk? chunk) = header.Read(reader, text, sizes.Chunk);
        StreamedEmployers employers = new(text, list, coverage, kept, before);
        if (list.Faults.IsEmpty && chunk is not null)
        {
            if (employers.ReadAll(reader, chunk) is Wording fault)
            {
                employers.List = ListTable.NoList(source.Name, ListKind.Employers, fault);
            }

            employers.FindAgainAmongRejected();
            employers.Table.NoteRejected(employers.Rejected);
        }

        return employers;
    }

    /// <summary>Reads the rows; or why they are no list.</summary>
    private Wording? ReadAll(ChunkReader reader, Chunk chunk)
    {
        try
        {
            do
            {
                Read(chunk);
            } while (reader.TryTake(chunk));

            return _rows.Further?.Fault;
        }
        catch (RowTooLongException tooLong)
        {
            return tooLong.Fault;
        }
    }

    private void Read(Chunk chunk)
    {
        _rows.Begin(chunk);
        while (_rows.Next())
        {
            if (!_rows.IsEmpty && !(_rows.IsSound && TryTake(chunk)))
            {
                ReadWithCare();
            }
        }
    }

    private bool TryTake(Chunk chunk)
    {
        RowFields row = _rows.Fields;
        ReadOnlySpan<byte> id = row.Slice(chunk.Bytes, _id);
        if (!PlainId.Is(id, chunk) || Table.Find(id) >= 0 || _listed?.Has(Encoding.UTF8.GetString(id)) == true)
        {
            return false;
        }

        // A row of column numbers may read as an employer, its number as a code of a kind.
        if (_kind >= 0 && row.Slice(chunk.Bytes, _kind) is [>= (byte)'0' and <= (byte)'9', ..])
        {
            return false;
        }

        ulong known = 0;
        for (int number = 0; number < _columns.Length; number++)
        {
            FactColumn column = _columns[number];
            ref long value = ref _values[_places[number]];
            if (!row.IsEmpty(column.Column))
            {
                if (!column.TryRead(row.Slice(chunk.Bytes, column.Column), out value))
                {
                    return false;
                }

                known |= 1UL << _places[number];
            }
            else if (column.IsRequired)
            {
                return false;
            }
            else
            {
                value = column.Otherwise;
            }
        }

        if (!_coverage.HasKind((EmployerKind)_values[EmployerTable.KindPlace]))
        {
            return false;
        }

        Table.Add(id, id, _rows.Line, _values, known, Texts.NumberOf(chunk.Bytes, row));
        return true;
    }

    private void ReadWithCare()
    {
        foreach (CsvRecord record in _rows.Records(_nonData, List.NonDataRows))
        {
            (EmployerRow? row, RejectedRow? rejected) = _check.Read(record);
            if (!_areNoted)
            {
                _listed?.Note(row?.Facts.Id ?? rejected?.Id, row);
            }

            if (row is null)
            {
                Rejected.Add(rejected!);
            }
            else
            {
                Take(row, record);
            }
        }
    }

    /// <summary>Notes the employers that have a row that was taken and another one that could not be read.</summary>
    private void FindAgainAmongRejected() =>
        _again.UnionWith(Rejected.Select(row => row.Id).OfType<string>().Where(id => Table.KindOf(id) is not null));

    private void Take(EmployerRow row, CsvRecord record)
    {
        if (_listed?.IsContradicted(row.Facts.Id) == true)
        {
            Rejected.Add(_check.Contradicted(record));
            return;
        }

        byte[] id = Encoding.UTF8.GetBytes(row.Facts.Id);
        if (Table.Find(id) is >= 0 and int first)
        {
            _again.Add(row.Facts.Id);
            Rejected.Add(_check.Twice(record, Table.Line(first)));
            return;
        }

        long[] values = new long[EmployerTable.Facts.Length];
        ulong known = 0;
        for (int place = 0; place < values.Length; place++)
        {
            long? value = EmployerTable.Facts[place].Read(row.Facts);
            values[place] = value.GetValueOrDefault();
            known |= value.HasValue ? 1UL << place : 0;
        }

        Table.Add(id, CsvBytes.Field(row.Facts.Id), row.Line, values, known, Texts.NumberOf(row.Other));
    }
}
