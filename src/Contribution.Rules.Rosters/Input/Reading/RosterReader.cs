using System.Collections.Immutable;
using Contribution.Rules.Rosters.Input.Layouts;
using Contribution.Rules.Rosters.Input.Reading.Employers;
using Contribution.Rules.Rosters.Input.Reading.Persons;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Questions;

namespace Contribution.Rules.Rosters;

/// <summary>Reads lists of persons and employers. Every row comes out once: read, or rejected with its reason.</summary>
public static class RosterReader
{
    /// <summary>
    /// No employers. Without its employer's kind no person of an employer can be assessed; such rows are rejected, not
    /// lost.
    /// </summary>
    internal static readonly RosterFile NoEmployers = new("--employers", "id,kind\n"u8.ToArray())
    {
        Origin = ListOrigin.None,
    };

    /// <summary>Reads both lists, or one. It does not throw for any content.</summary>
    /// <param name="persons">The list of persons; null is none.</param>
    /// <param name="employers">
    /// The list of employers; null is none. Where there is one, a person whose employer is not on it is rejected.
    /// </param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static RosterReading Read(
        RosterFile? persons,
        RosterFile? employers,
        CancellationToken cancellation = default
    ) => Read(CutPersons(persons, cancellation), CutEmployers(employers, cancellation), cancellation: cancellation);

    /// <summary>
    /// Reads both lists, or one, for questions: rows of persons and employers that a circular does not cover are rejected too,
    /// and rows with a dash for an amount that matters. Where there is no list of employers, a person with an employer is rejected.
    /// </summary>
    /// <param name="persons">The list of persons; null is none.</param>
    /// <param name="employers">The list of employers; null is none.</param>
    /// <param name="rules">The rule sets.</param>
    /// <param name="questions">The questions: that of the bases, and those of further insurances of the same persons.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="ArgumentException">There is no question.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static RosterReading Read(
        RosterFile? persons,
        RosterFile? employers,
        IContributionRules rules,
        ImmutableArray<RosterQuestion> questions,
        CancellationToken cancellation = default
    ) =>
        questions.IsDefaultOrEmpty
            ? throw new ArgumentException("a question is needed", nameof(questions))
            : Read(persons, employers, new DashAmountCheck(rules, [.. questions]), cancellation);

    /// <summary>Reads both lists, or one, for the questions by which dashes are judged.</summary>
    internal static RosterReading Read(
        RosterFile? persons,
        RosterFile? employers,
        DashAmountCheck dashes,
        CancellationToken cancellation
    )
    {
        RosterFile listed = employers ?? NoEmployers;
        return Read(
            CutPersons(persons, cancellation),
            CutEmployers(listed, cancellation),
            dashes.Coverage,
            dashes,
            roster => EmployersWithoutPersons.Notes(dashes.Rules, dashes.Questions[0].Question, listed, roster),
            cancellation
        );
    }

    internal static ListTable? CutPersons(RosterFile? file, CancellationToken cancellation = default) =>
        file is null ? null : ListTable.Cut(file, ListKind.Persons, cancellation);

    internal static ListTable? CutEmployers(RosterFile? file, CancellationToken cancellation = default) =>
        file is null ? null : ListTable.Cut(file, ListKind.Employers, cancellation);

    /// <summary>Reads both lists, or one; notes report the outcome of rows.</summary>
    internal static RosterReading Read(
        ListTable? persons,
        ListTable? employers,
        RosterCoverage? coverage = null,
        DashAmountCheck? dashes = null,
        Func<Roster, IEnumerable<FileNote>>? notes = null,
        CancellationToken cancellation = default
    )
    {
        ListTable[] lists = [.. new[] { employers, persons }.OfType<ListTable>()];
        if (lists.Any(list => list.Faults.Length > 0))
        {
            return new RosterReading { Roster = new Roster(), Faults = [.. lists.SelectMany(list => list.Faults)] };
        }

        EmployerList employerList = new(employers, coverage, cancellation);
        PersonList personList = new(
            persons,
            employers is null ? null : employerList,
            coverage,
            dashes,
            cancellation: cancellation
        );
        PersonRow[] unplaced = Unplaced(employerList, personList);
        int mayBeAnybodys = HasEmployers(employerList, personList)
            ? unplaced.Length + personList.Rejected.Count(row => row.MayBeOfAnyEmployer)
            : 0;
        Roster roster = new()
        {
            Unplaced = mayBeAnybodys,
            Employers = [.. employerList.Rows],
            Persons = [.. personList.Rows],
            Rejected = [.. employerList.Rejected, .. personList.Rejected],
        };
        RowTally rows = TallyOf(roster);
        return new RosterReading
        {
            Roster = roster,
            Notes =
            [
                .. lists.SelectMany(list => list.Notes),
                .. persons?.NotesOf(rows) ?? [],
                .. UnplacedNotes(unplaced, persons),
                .. notes?.Invoke(roster) ?? [],
            ],
            RowsIn = lists.Sum(list => list.Rows.Length + (int)list.NonDataRows.Count),
            NonDataRows = lists.Sum(list => (int)list.NonDataRows.Count) + (int)rows.Count,
        };
    }

    /// <summary>The rows of a roster that are further spells of a person, and those with a dash that changes no base.</summary>
    private static RowTally TallyOf(Roster roster)
    {
        RowTally rows = new();
        foreach (PersonRow spell in roster.Persons.SelectMany(person => person.Spells))
        {
            rows.Add(NonDataRowReason.Spell, spell.Line);
        }

        foreach (
            PersonRow row in roster.Persons.SelectMany(person => person.Rows).Where(row => row.DashAmounts is not null)
        )
        {
            rows.Add(NonDataRowReason.Dash, row.Line);
        }

        return rows;
    }

    /// <summary>Makes the notes on employees without an employer.</summary>
    private static IEnumerable<FileNote> UnplacedNotes(IEnumerable<PersonRow> rows, ListTable? persons)
    {
        RowPlace[] places = [.. rows.Select(row => persons!.PlaceOf(row.Line))];
        return places.Length == 0 ? [] : [new FileNote(persons!.File, UnplacedEmployees.Note(places.Length, places))];
    }

    /// <summary>The employees without an employer, where the lists have employers.</summary>
    private static PersonRow[] Unplaced(EmployerList employers, PersonList persons) =>
        HasEmployers(employers, persons) ? [.. persons.Rows.Where(UnplacedEmployees.Is)] : [];

    private static bool HasEmployers(EmployerList employers, PersonList persons) =>
        employers.Rows.Count > 0 || persons.Rows.Exists(row => row.EmployerId is not null);
}
