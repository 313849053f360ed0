using System.Text;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Months;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Rosters.Bulk;

/// <summary>The part of a roster that is wanted, in memory.</summary>
internal sealed class PlainRoster
{
    /// <summary>How many rejected rows are kept to be reported.</summary>
    public const int Told = 10;

    private readonly BasesJob _job;
    private readonly RosterReading _reading;

    private PlainRoster(BasesJob job, RosterReading reading)
    {
        (_job, _reading) = (job, reading);
        Roster = PartOf(reading.Roster, job.Shard);
    }

    /// <summary>The rows.</summary>
    public Roster Roster { get; }

    /// <summary>Reads the lists of a job; or why they cannot be read.</summary>
    public static (PlainRoster? Roster, BasesRun? Unread) Read(
        BasesJob job,
        RosterCoverage coverage,
        NoAmountCheck dashes,
        PersonMonths? months = null
    )
    {
        RosterReading reading = RosterReader.Read(
            RosterReader.PersonSheet(job.Persons?.ToFile()),
            RosterReader.EmployerSheet(job.Employers?.ToFile() ?? RosterReader.NoEmployers),
            coverage,
            dashes,
            months,
            hasNotes: false
        );
        return reading.Faults.Length > 0
            ? (null, new BasesRun { Faults = reading.Faults })
            : (new PlainRoster(job, reading), null);
    }

    /// <summary>Writes the files.</summary>
    /// <param name="files">Take the results.</param>
    /// <param name="persons">The header and the rows of persons.</param>
    /// <param name="employers">The header and the rows of employers.</param>
    public void Write(
        BasesFiles files,
        IEnumerable<IEnumerable<string?>> persons,
        IEnumerable<IEnumerable<string?>> employers
    )
    {
        Write(files.Persons, text => CsvLines.Append(text, persons));
        Write(files.Employers, text => CsvLines.Append(text, employers));
        Write(files.Rejects, text => RejectsCsv.Write(text, Roster.Rejected, _job.Chinese));
    }

    /// <summary>What came of it.</summary>
    /// <param name="statuses">The status of each person's base.</param>
    public BasesRun Run(IReadOnlyCollection<DeterminationStatus> statuses)
    {
        RowTally rows = RosterReader.TallyOf(Roster);
        return new BasesRun
        {
            Notes =
            [
                .. _reading.Notes,
                .. RosterReader.NotesOf(rows, _reading.PersonSheet),
                .. RosterReader.UnplacedNotes(
                    _reading.UnplacedRows.Where(row => _job.Shard.HasPerson(row.EmployerId, row.Facts.Id)),
                    _reading.PersonSheet
                ),
            ],
            FirstRejected = [.. Roster.Rejected.Take(Told)],
            Tally = new BasesTally
            {
                RowsIn = _job.Shard.IsWhole
                    ? _reading.RowsIn
                    : Roster.Employers.Length
                        + Roster.Persons.Length
                        + Roster.Rejected.Length
                        + _reading.NoRows
                        + (int)rows.Count,
                Employers = Roster.Employers.Length,
                PersonsByStatus =
                [
                    .. Enum.GetValues<DeterminationStatus>()
                        .Select(status => statuses.LongCount(person => person == status)),
                ],
                Rejected = Roster.Rejected.Length,
                NoRows = _reading.NoRows + rows.Count,
                HasUnplaced = Roster.Unplaced > 0,
            },
        };
    }

    private static Roster PartOf(Roster roster, Shard shard) =>
        shard.IsWhole
            ? roster
            : new Roster
            {
                Employers = [.. roster.Employers.Where(row => shard.Has(row.Facts.Id))],
                Persons = [.. roster.Persons.Where(row => shard.HasPerson(row.EmployerId, row.Facts.Id))],
                Rejected = [.. roster.Rejected.Where(shard.Has)],
                Unplaced = roster.Unplaced,
            };

    private void Write(Stream stream, Action<StreamWriter> write)
    {
        using StreamWriter text = new(stream, new UTF8Encoding(_job.IsMarked), leaveOpen: true);
        write(text);
    }
}
