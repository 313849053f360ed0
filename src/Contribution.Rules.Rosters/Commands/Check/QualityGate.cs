using Contribution.Rules.Rosters.Commands.Check.Checks;
using Contribution.Rules.Rosters.Commands.Check.Rows;
using Contribution.Rules.Rosters.Input.Reading.Tables;

namespace Contribution.Rules.Rosters.Commands.Check;

/// <summary>
/// The data-quality gate on lists of persons and employers: five rates, the accuracy of what was verified, and what a
/// case worker should look at (辽市社险发[2009]12号).
/// </summary>
internal static class QualityGate
{
    /// <summary>Checks both lists, or one. It does not throw for any content.</summary>
    /// <param name="persons">The list of persons; null is none.</param>
    /// <param name="employers">The list of employers; null is none.</param>
    /// <param name="options">The facts that are known in addition to the lists.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static QualityReport Check(
        RosterFile? persons,
        RosterFile? employers,
        QualityOptions options,
        CancellationToken cancellation = default
    )
    {
        (ListTable? personList, ListTable? employerList) = (
            RosterReader.CutPersons(persons, cancellation),
            RosterReader.CutEmployers(employers, cancellation)
        );
        RosterReading reading = RosterReader.Read(personList, employerList, cancellation: cancellation);
        if (reading.Faults.Length > 0)
        {
            return new QualityReport { Reading = reading };
        }

        QualityRow[] personRows = Rows(personList);
        QualityRow[] employerRows = Rows(employerList);
        // A further spell of a person repeats nothing, and its wage is that of the first.
        HashSet<int> spells = [.. reading.Roster.Persons.SelectMany(person => person.Spells).Select(row => row.Line)];
        QualityRow[] once = [.. personRows.Where(row => !spells.Contains(row.Record.Line))];
        Anomaly[] ofPersons = [.. OfPersons(personRows, once, options).OrderBy(hit => hit.ListLine)];
        Anomaly[] ofEmployers = [.. OfEmployers(employerRows, once, options).OrderBy(hit => hit.ListLine)];
        return new QualityReport
        {
            Reading = reading,
            Rates =
            [
                .. personList is null
                    ? []
                    : Rates.Compute(
                        "persons",
                        personRows,
                        reading.Roster.Persons.SelectMany(person => person.Rows).Select(row => row.Line),
                        options.ExpectedPersons,
                        DueItems.OfPerson,
                        ofPersons
                    ),
                .. employerList is null
                    ? []
                    : Rates.Compute(
                        "employers",
                        employerRows,
                        reading.Roster.Employers.Select(row => row.Line),
                        options.ExpectedEmployers,
                        DueItems.OfEmployer,
                        ofEmployers
                    ),
            ],
            Accuracy = Accuracy.Compute([.. employerRows, .. personRows]),
            Anomalies = [.. ofPersons, .. ofEmployers],
        };
    }

    private static IEnumerable<Anomaly> OfPersons(QualityRow[] rows, QualityRow[] once, QualityOptions options) =>
        rows.SelectMany(row =>
                BlankCheck
                    .Find(row, DueItems.OfPerson(row))
                    .Concat(IdentityCheck.Find(row, options.AsOf))
                    .Concat(DateCheck.Find(row, options.AsOf))
                    .Concat(Accuracy.UnknownWords(row))
            )
            .Concat(WageCheck.OfPersons(rows, options.ReferenceWage))
            .Concat(DuplicateCheck.OfPersons(once));

    private static IEnumerable<Anomaly> OfEmployers(QualityRow[] rows, QualityRow[] persons, QualityOptions options) =>
        rows.SelectMany(row =>
                BlankCheck
                    .Find(row, DueItems.OfEmployer(row))
                    .Concat(DateCheck.Find(row, options.AsOf))
                    .Concat(Accuracy.UnknownWords(row))
            )
            .Concat(TotalCheck.Find(rows, persons))
            .Concat(DuplicateCheck.OfEmployers(rows));

    private static QualityRow[] Rows(ListTable? list) =>
        list is null ? [] : [.. list.Rows.Select(record => new QualityRow(list, record))];
}
