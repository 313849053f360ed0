using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Reading.Tables;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Questions;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Input.Reading.Persons;

/// <summary>The persons of a list, each once under an employer, and the non-data rows.</summary>
internal sealed class PersonList
{
    /// <summary>Reads the rows of a list.</summary>
    /// <param name="list">The list; null is none.</param>
    /// <param name="employers">The employers that persons may have; null is any.</param>
    /// <param name="coverage">The coverage of the rules; null is all.</param>
    /// <param name="dashes">Finds the dashes that matter; null is all.</param>
    /// <param name="months">Finds the months in which persons are insured; null where they are not needed.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public PersonList(
        ListTable? list,
        IEmployers? employers,
        RosterCoverage? coverage = null,
        DashAmountCheck? dashes = null,
        PersonMonths? months = null,
        CancellationToken cancellation = default
    )
    {
        if (list is null)
        {
            return;
        }

        Dictionary<int, int> places = [];
        PersonCheck check = new(list, employers, coverage, months);
        ListedPersons persons = new(withMonths: months is not null);
        // All are noted before any is taken: a later row may contradict an earlier one.
        ReadRow[] read = [.. list.Rows.StoppedBy(cancellation).Select(record => Read(record, check, persons))];
        foreach (
            (CsvRecord record, PersonRow? row, RejectedRow? rejected, ListedAgain? before) in read.StoppedBy(
                cancellation
            )
        )
        {
            if (row is null)
            {
                Rejected.Add(rejected!);
                continue;
            }

            RejectedRow? refused =
                persons.Refuse(check, row, record, before) ?? DashAmountCheck.Rejected(dashes, row, employers);
            if (refused is not null)
            {
                Rejected.Add(refused);
                if (before?.Why is not null)
                {
                    Contradict(places, before.First, row);
                }
            }
            else if (before is null)
            {
                places.Add(row.Line, Rows.Count);
                Rows.Add(row);
            }
            else
            {
                int place = places[before.First];
                Rows[place] = new PersonRow(Rows[place]) { Spells = [.. Rows[place].Spells, row] };
            }
        }
    }

    public List<PersonRow> Rows { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    private static ReadRow Read(CsvRecord record, PersonCheck check, ListedPersons persons)
    {
        (PersonRow? row, RejectedRow? rejected) = check.Read(record);
        if (row is not null)
        {
            return new ReadRow(record, row, rejected, persons.Note(row));
        }

        persons.NoteUnread(rejected!);
        return new ReadRow(record, row, rejected, Before: null);
    }

    /// <summary>Notes of the first row of a person that a rejected one has other months than all of the person's rows.</summary>
    private void Contradict(Dictionary<int, int> places, int first, PersonRow row)
    {
        if (places.TryGetValue(first, out int place) && !ListedPersons.IsCopy(row, Rows[place].Rows))
        {
            Rows[place] = new PersonRow(Rows[place]) { IsContradicted = true };
        }
    }

    private sealed record ReadRow(CsvRecord Record, PersonRow? Row, RejectedRow? Rejected, ListedAgain? Before);
}
