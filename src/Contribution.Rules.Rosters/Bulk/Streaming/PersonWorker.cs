using System.Text;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Bulk.Streaming;

/// <summary>
/// Takes one chunk after the other, and reads, decides and writes its persons. A row that is not written in the plainest
/// way is read again with all care, so that both ways give the same.
/// </summary>
internal sealed class PersonWorker
{
    private readonly StreamedPersons _list;
    private readonly PersonPass _pass;
    private readonly ListedBefore? _before;
    private readonly Chunk _chunk;
    private readonly RowFields _row;
    private readonly PlainRows _rows = new();
    private readonly PersonSlots _person;
    private readonly ByteBuffer _lines;
    private readonly List<RejectedRow> _rejected = [];
    private bool _hasTurn;

    public PersonWorker(StreamedPersons list, PersonPass pass, ListedBefore? before, int size)
    {
        (_list, _pass, _before) = (list, pass, before);
        _chunk = new Chunk(size);
        _row = new RowFields(list.Sheet.Columns.All.Length);
        _person = new PersonSlots(list.Plan, list.Employers, list.Sheet.Columns);
        _lines = new ByteBuffer(size);
        Decisions = new PersonDecisions(list.Plan, list.Employers);
    }

    /// <summary>What was decided.</summary>
    public PersonDecisions Decisions { get; }

    /// <summary>Who was seen.</summary>
    public PersonHashes Hashes { get; } = new();

    /// <summary>Works until there are no more chunks.</summary>
    /// <param name="reader">Gives the chunks.</param>
    /// <param name="first">A chunk that was taken already; null is none.</param>
    public void Work(ChunkReader reader, Chunk? first)
    {
        if (first is not null)
        {
            Work(first);
        }

        while (reader.TryTake(_chunk))
        {
            Work(_chunk);
        }
    }

    private void Work(Chunk chunk)
    {
        _list.Job.Cancellation.ThrowIfCancellationRequested();
        bool clean = ListText.IsClean(chunk.Rows);
        if (!clean && !_list.Text.IsKnown)
        {
            throw new NotUtf8Exception();
        }

        int line = chunk.Line;
        int rows = 0;
        if (chunk.HasQuotes)
        {
            QuotedRows quoted = new(chunk.Rows, atEnd: true);
            for (; quoted.Next(_row, chunk.From); rows++)
            {
                Read(chunk, line, clean);
                line += 1 + (_row.Fits ? 0 : LineEnds.Count(chunk.Bytes.AsSpan(_row.From, _row.To - _row.From)));
            }
        }
        else
        {
            _rows.Begin(chunk);
            for (; _rows.Next(_row); rows++)
            {
                Read(chunk, line + rows, clean);
            }
        }

        Hand(chunk);
        _list.Job.Progress?.Add(rows, chunk.To);
    }

    private void Read(Chunk chunk, int line, bool clean)
    {
        ReadOnlySpan<byte> text = chunk.Bytes.AsSpan(_row.From, _row.To - _row.From);
        if (!text.IsEmpty && !(_row.Fits && (clean || Ascii.IsValid(text)) && TryTake(chunk, line)))
        {
            ReadWithCare(chunk, Encoding.UTF8.GetString(text), line);
        }
    }

    private bool TryTake(Chunk chunk, int line)
    {
        if (!_person.TryFindEmployer(chunk, _row))
        {
            return false;
        }

        ReadOnlySpan<byte> id = _person.IdOf(chunk, _row);
        if (!_list.IsInShard(_person.Employer, id))
        {
            return true;
        }

        if (!_person.TryRead(chunk, _row))
        {
            return false;
        }

        ulong hash = Hashing.OfPerson(id, _person.Employer);
        if (_before is null)
        {
            Hashes.Add(hash);
        }
        else if (_before.Suspects(hash))
        {
            return false;
        }

        Decisions.Decide(_person, id, _lines, line);
        return true;
    }

    private void ReadWithCare(Chunk chunk, string text, int line)
    {
        IEnumerable<CsvRecord> records = new CsvParser(text, line)
            .Read()
            .SelectMany(record => Sheet.Checked(record, _list.Sheet.Columns));
        foreach (CsvRecord record in records)
        {
            (PersonRow? row, RejectedRow? rejected) = _list.Check.Read(record);
            if (row is null)
            {
                Reject(rejected!);
            }
            else
            {
                Take(chunk, row, record);
            }
        }
    }

    private void Take(Chunk chunk, PersonRow row, CsvRecord record)
    {
        byte[] id = Encoding.UTF8.GetBytes(row.Facts.Id);
        int employer = _list.NumberOf(row.EmployerId);
        if (!_list.IsInShard(employer, id))
        {
            return;
        }

        ulong hash = Hashing.OfPerson(id, employer);
        if (_before is null)
        {
            Hashes.Add(hash);
        }
        else if (_before.Suspects(hash))
        {
            WaitForTurn(chunk);
            if (_before.Note(employer, row.Facts.Id, row.Line) is int first)
            {
                Reject(_list.Check.Twice(row, record, first));
                return;
            }
        }

        _person.Take(row.Facts, employer);
        Decisions.Decide(_person, CsvBytes.Of(row.Facts.Id), _lines, row.Line);
    }

    private void Reject(RejectedRow rejected)
    {
        if (!_list.Job.Shard.Has(rejected))
        {
            return;
        }

        _rejected.Add(rejected);
        if (rejected.EmployerId is string id && _list.NumberOf(id) is >= 0 and int employer)
        {
            Decisions.Totals[employer].AddUnread();
        }
    }

    /// <summary>Hands over what came of a chunk, in the list's order.</summary>
    private void Hand(Chunk chunk)
    {
        WaitForTurn(chunk);
        _hasTurn = false;
        long place = _pass.Output.Take(_lines.Length);
        _pass.Reject(_rejected);
        _pass.Turn.Pass();
        _pass.Output.Write(_lines.Written, place);
        _lines.Clear();
        _rejected.Clear();
    }

    private void WaitForTurn(Chunk chunk)
    {
        if (!_hasTurn)
        {
            _pass.Turn.Wait(chunk.Index);
            _hasTurn = true;
        }
    }
}
