using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Rosters.Commands.Rosters;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Reading.Employers;
using Contribution.Rules.Rosters.Input.Reading.Persons;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Output.Writing;
using Contribution.Rules.Rosters.Questions;

namespace Contribution.Rules.Rosters.Tests.Fixtures;

/// <summary>The part of a roster that is wanted, in memory.</summary>
internal sealed class PlainRoster
{
    private const int MostShown = 10;

    private static readonly RosterFile NoPersons = new("--persons", "id,category\n"u8.ToArray());

    private readonly BasesJob _job;
    private readonly ListTable _persons;
    private readonly ListTable _employers;
    private readonly Roster _whole;
    private readonly PersonRow[] _unplaced;

    private PlainRoster(BasesJob job, ListTable persons, ListTable employers, EmployerList listed, PersonList read)
    {
        (_job, _persons, _employers) = (job, persons, employers);
        bool hasEmployers = listed.Rows.Count > 0;
        _unplaced =
        [
            .. read.Rows.Where(row =>
                hasEmployers && row.EmployerId is null && UnplacedEmployees.NeedsEmployer(row.Facts.Category)
            ),
        ];
        _whole = new Roster
        {
            Unplaced = hasEmployers ? _unplaced.Length + read.Rejected.Count(row => row.MayBeOfAnyEmployer) : 0,
            Employers = [.. listed.Rows],
            Persons = [.. read.Rows],
            Rejected = [.. listed.Rejected, .. read.Rejected],
        };
        Roster = PartOf(_whole, listed.Rejected, job.Shard);
    }

    private ImmutableArray<(RosterQuestion Question, CheckedQuestion Rules)> Insurances { get; init; }

    /// <summary>The rows.</summary>
    public Roster Roster { get; }

    /// <summary>Reads the lists of a job; or why they cannot be read.</summary>
    public static (PlainRoster? Roster, BasesRun? Unread) Read(
        BasesJob job,
        ImmutableArray<(RosterQuestion Question, CheckedQuestion Rules)> insurances,
        PersonMonths? months = null
    )
    {
        RosterCoverage coverage = new([.. insurances.Select(one => one.Rules.Set)]);
        DashAmountCheck dashes = new(job.Rules, [.. insurances.Select(one => one.Question)]);
        ListTable persons = RosterReader.CutPersons(job.Persons?.ToFile() ?? NoPersons)!;
        ListTable employers = RosterReader.CutEmployers(job.Employers?.ToFile() ?? RosterReader.NoEmployers)!;
        if (employers.Faults.Concat(persons.Faults).ToArray() is { Length: > 0 } faults)
        {
            return (null, new BasesRun { Faults = [.. faults] });
        }

        EmployerList listed = new(employers, coverage);
        PersonList read = new(persons, listed, coverage, dashes, months);
        return (new PlainRoster(job, persons, employers, listed, read) { Insurances = insurances }, null);
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

    /// <summary>The result of the run.</summary>
    /// <param name="statuses">The status of each person's base.</param>
    public BasesRun Run(IReadOnlyCollection<DeterminationStatus> statuses)
    {
        RowTally rows = TallyOf(Roster);
        long noRows = _persons.NonDataRows.Count + _employers.NonDataRows.Count + rows.Count;
        return new BasesRun
        {
            Findings = [.. Insurances.SelectMany(one => one.Rules.Findings).Distinct()],
            RuleSet = Insurances[0].Rules.Set,
            Wage = Insurances[0].Rules.Wage,
            Notes =
            [
                .. _employers.Notes,
                .. _persons.Notes,
                .. _persons.NotesOf(rows),
                .. UnplacedNotes([.. _unplaced.Where(row => _job.Shard.HasPerson(row.EmployerId, row.Facts.Id))]),
                .. EmployersWithoutPersons.Notes(
                    _job.Rules,
                    _job.Question,
                    _job.Employers?.ToFile() ?? RosterReader.NoEmployers,
                    Roster
                ),
            ],
            FirstRejected = [.. Roster.Rejected.Take(MostShown)],
            Tally = new BasesTally
            {
                RowsIn = _job.Shard.IsWhole
                    ? _employers.Rows.Length
                        + _employers.NonDataRows.Count
                        + _persons.Rows.Length
                        + _persons.NonDataRows.Count
                    : Roster.Employers.Length + Roster.Persons.Length + Roster.Rejected.Length + noRows,
                Employers = Roster.Employers.Length,
                PersonsByStatus =
                [
                    .. Enum.GetValues<DeterminationStatus>()
                        .Select(status => statuses.LongCount(person => person == status)),
                ],
                Rejected = Roster.Rejected.Length,
                NonDataRows = noRows,
                FurtherSpells = rows.Count,
                HasUnplaced = Roster.Unplaced > 0,
            },
        };
    }

    private static RowTally TallyOf(Roster roster)
    {
        RowTally rows = new();
        foreach (PersonRow person in roster.Persons)
        {
            foreach (PersonRow spell in person.Spells)
            {
                rows.Add(NonDataRowReason.Spell, spell.Line);
            }

            foreach (PersonRow row in person.Rows.Where(row => row.DashAmounts is not null))
            {
                rows.Add(NonDataRowReason.Dash, row.Line);
            }
        }

        return rows;
    }

    private IEnumerable<FileNote> UnplacedNotes(PersonRow[] rows) =>
        rows.Length == 0
            ? []
            :
            [
                new FileNote(
                    _persons.File,
                    UnplacedEmployees.Note(rows.Length, rows.Select(row => _persons.PlaceOf(row.Line)))
                ),
            ];

    private static Roster PartOf(Roster roster, List<RejectedRow> employers, Shard shard) =>
        shard.IsWhole
            ? roster
            : new Roster
            {
                Employers = [.. roster.Employers.Where(row => shard.Has(row.Facts.Id))],
                Persons = [.. roster.Persons.Where(row => shard.HasPerson(row.EmployerId, row.Facts.Id))],
                Rejected =
                [
                    .. employers.Where(shard.Has),
                    .. roster.Rejected.Skip(employers.Count).Where(shard.HasRejectedPerson),
                ],
                Unplaced = roster.Unplaced,
            };

    private void Write(Stream stream, Action<StreamWriter> write)
    {
        using StreamWriter text = new(stream, new UTF8Encoding(_job.WritesByteOrderMark), leaveOpen: true);
        write(text);
    }
}
