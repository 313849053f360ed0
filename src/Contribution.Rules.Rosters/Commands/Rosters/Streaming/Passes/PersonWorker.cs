using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Bytes;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Employers;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Persons;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Repeats;
using Contribution.Rules.Rosters.Commands.Rosters.Streaming.Work;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Input.Reading.Persons;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Passes;

/// <summary>
/// Takes one chunk after the other, and reads, decides and writes its persons. A row that is not written in the plainest
/// way is read again with all care, so that both ways give the same.
/// </summary>
internal sealed class PersonWorker
{
    private readonly StreamedPersons _persons;
    private readonly PersonPass _pass;
    private readonly RepeatSearch _repeats;
    private readonly Chunk _chunk;
    private readonly ChunkRows _rows;
    private readonly PersonRows _person;
    private readonly bool _isWhole;
    private ChunkResult _result = new(0);
    private long _ofOtherParts;

    public PersonWorker(StreamedPersons persons, PersonPass pass, RepeatedPersons? before, int size)
    {
        (_persons, _pass, _repeats) = (persons, pass, new RepeatSearch(before));
        _isWhole = persons.Job.Shard.IsWhole;
        _chunk = new Chunk(size);
        _rows = new ChunkRows(persons.Text, persons.List);
        _person = new PersonRows(
            persons.Answer.Rules,
            persons.Employers,
            persons.List.Columns,
            persons.Coverage.Table,
            persons.Answer.Months
        );
        Decisions = persons.Answer.NewDecisions(_person);
    }

    /// <summary>The decisions.</summary>
    public PersonDecisions Decisions { get; }

    /// <summary>The number of rows read that belong to no other part, counted as they were split.</summary>
    public long RowsIn => RowsRead - _ofOtherParts;

    /// <summary>The number of rows that it read, those of other parts too.</summary>
    public long RowsRead => _rows.Read;

    /// <summary>The hashes of the persons seen so far.</summary>
    public PersonHashes Hashes => _repeats.Hashes;

    /// <summary>The non-data rows, further spells of a person, and those with a dash that changes no base.</summary>
    public RowTally Tally { get; } = new();

    /// <summary>The lines of employees without an employer, as far as they are reported, and how many there are.</summary>
    public List<int> UnplacedLines { get; } = [];

    /// <summary>The number of employees without an employer in the requested part.</summary>
    public long Unplaced { get; private set; }

    /// <summary>The number of rows of employees without an employer in other parts.</summary>
    public long UnplacedElsewhere { get; private set; }

    /// <summary>The number of rejected rows that may be persons of any employer.</summary>
    public long RejectedOfAnyEmployer { get; private set; }

    /// <summary>The first line on which this worker saw another table begin; null where none does.</summary>
    public (int Line, Wording Fault)? Further => _rows.Further;

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

        Hashes.Complete();
    }

    private void Work(Chunk chunk)
    {
        _persons.Watch.Cancellation.ThrowIfCancellationRequested();
        _rows.Begin(chunk);
        _result = _pass.Order.RentResult(chunk.Index, chunk.Bytes.Length);
        while (_rows.Next())
        {
            if (!_rows.IsEmpty && !(_rows.IsSound && TryTake(chunk)))
            {
                ReadWithCare(chunk);
            }
        }

        // Ids of persons that wait to be decided stand in the bytes of the chunk.
        Decisions.Decide(_result.Lines);
        _pass.Order.Take(_result);
        _persons.Watch.Add(_rows.Count, chunk.To);
    }

    private bool TryTake(Chunk chunk)
    {
        if (!_person.TryFindEmployer(chunk, _rows.Fields))
        {
            return false;
        }

        ReadOnlySpan<byte> id = _person.IdOf(chunk, _rows.Fields);
        // A person without an employer may belong to any employer, in every part of the roster.
        bool isElsewhere = !_isWhole && !_persons.IsInShard(_person.Employer, id);
        if (isElsewhere && _person.Employer != _persons.Employers.NoEmployer)
        {
            _ofOtherParts++;
            return true;
        }

        // Only the category, which is read with the other facts, says whether a person without an employer needs one.
        if (!_person.TryRead(chunk, _rows.Fields))
        {
            return false;
        }

        // Rows that may repeat a person are compared in the list's order, which the careful reading keeps. A person without
        // an employer may be listed again under an id that belongs to another part.
        if (
            _repeats.MayRepeat(
                PersonKey.FromId(id),
                PersonKey.FromIdNumber(_person.IdNumberOf(chunk, _rows.Fields)),
                _person.Employer
            )
        )
        {
            return false;
        }

        if (isElsewhere)
        {
            UnplacedElsewhere += _person.IsUnplaced ? 1 : 0;
            _ofOtherParts++;
            return true;
        }

        NoteUnplaced(_person.IsUnplaced, _rows.Line);
        (int from, int length) = _person.IdIn(_rows.Fields);
        Decisions.Add(chunk.Bytes, from, length, _result.Lines, _rows.Line);
        return true;
    }

    private void ReadWithCare(Chunk chunk)
    {
        foreach (CsvRecord record in _rows.Records(_persons.NonDataRow, Tally))
        {
            // A quote that is never closed makes one row of all that follows it.
            _persons.Watch.Cancellation.ThrowIfCancellationRequested();
            (PersonRow? row, RejectedRow? rejected) = _persons.Check.Read(record);
            if (row is null)
            {
                NoteUnread(chunk, rejected!);
                Reject(rejected!);
            }
            else
            {
                Take(chunk, row, record);
            }
        }
    }

    /// <summary>Notes an unread row: another row of the same person may be read, and then neither is known to be right.</summary>
    private void NoteUnread(Chunk chunk, RejectedRow rejected)
    {
        int employer = _persons.Employers.Find(rejected.EmployerId);
        if (rejected.Id is not string id || employer == EmployerTable.None)
        {
            return;
        }

        if (_repeats.MayRepeat(Encoding.UTF8.GetBytes(PersonKey.FromId(id)), [], employer))
        {
            _pass.Order.Wait(chunk.Index);
            _repeats.Before.Persons.NoteUnread(rejected);
        }
    }

    private void Take(Chunk chunk, PersonRow row, CsvRecord record)
    {
        byte[] id = Encoding.UTF8.GetBytes(row.Facts.Id);
        int employer = _persons.Employers.Find(row.EmployerId);
        bool isElsewhere = !_persons.IsInShard(employer, id);
        if (isElsewhere && employer != _persons.Employers.NoEmployer)
        {
            _ofOtherParts++;
            return;
        }

        ListedAgain? before = null;
        RejectedRow? refused = null;
        byte[] key = Encoding.UTF8.GetBytes(PersonKey.FromId(row.Facts.Id));
        byte[] number = Encoding.UTF8.GetBytes(PersonKey.FromIdNumber(row.Facts.IdNumber) ?? "");
        if (_repeats.MayRepeat(key, number, employer))
        {
            // The first row of a person is the first one in the list, not the first one that a worker reaches.
            _pass.Order.Wait(chunk.Index);
            before = _repeats.Before.Persons.Note(row);
            refused = _repeats.Before.Persons.Refuse(_persons.Check, row, record, before);
        }

        if (isElsewhere)
        {
            // A further spell is the same person.
            bool isSpell = before is not null && refused is null;
            UnplacedElsewhere += UnplacedEmployees.Is(row) && !isSpell ? 1 : 0;
            _ofOtherParts++;
            return;
        }

        refused ??= DashAmountCheck.Rejected(_persons.Dashes, row, _persons.Employers);
        if (refused is not null)
        {
            Reject(refused);
            return;
        }

        if (row.DashAmounts is not null)
        {
            Tally.Add(NonDataRowReason.Dash, row.Line);
        }

        if (before is not null)
        {
            Tally.Add(NonDataRowReason.Spell, row.Line);
            return;
        }

        ulong insured = _persons.Answer.Months?.Mask(row, _repeats.Before?.SpansOf(row)) ?? 0;
        _person.Take(row.Facts, employer, insured);
        NoteUnplaced(UnplacedEmployees.Is(row), row.Line);
        byte[] written = [.. CsvBytes.Field(row.Facts.Id)];
        Decisions.Add(written, 0, written.Length, _result.Lines, row.Line);
    }

    private void NoteUnplaced(bool isUnplaced, int line)
    {
        Unplaced += isUnplaced ? 1 : 0;
        if (isUnplaced && UnplacedLines.Count < PersonPass.MostShown)
        {
            UnplacedLines.Add(line);
        }
    }

    private void Reject(RejectedRow rejected)
    {
        RejectedOfAnyEmployer += rejected.MayBeOfAnyEmployer ? 1 : 0;
        if (!_persons.Job.Shard.HasRejectedPerson(rejected))
        {
            _ofOtherParts++;
            return;
        }

        _result.Rejected.Add(rejected);
        if (rejected.EmployerId is string id && _persons.Employers.Find(id) is >= 0 and int employer)
        {
            Decisions.AddUnread(employer);
        }
    }
}
