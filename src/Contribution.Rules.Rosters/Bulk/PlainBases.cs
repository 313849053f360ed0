using System.Text;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Reading;
using Contribution.Rules.Rosters.Rows;
using Contribution.Rules.Rosters.Writing;

namespace Contribution.Rules.Rosters.Bulk;

/// <summary>
/// The bases of a roster one employer after another, with the whole roster in memory. The streaming way gives the same
/// bytes; this one takes its place where a rule set's figures are too fine for machine words, and is what it is tested
/// against.
/// </summary>
internal static class PlainBases
{
    /// <summary>How many rejected rows are kept to be reported.</summary>
    public const int Told = 10;

    /// <summary>Runs a job whose question is covered.</summary>
    public static BasesRun Run(BasesJob job, BulkRules rules, BasesFiles files)
    {
        RosterReading reading = RosterReader.Read(
            RosterReader.PersonSheet(job.Persons?.ToFile()),
            RosterReader.EmployerSheet(job.Employers?.ToFile() ?? RosterReader.NoEmployers),
            new RosterCoverage(rules.Set),
            new NoAmountCheck(job.Rules, job.Question)
        );
        if (reading.Faults.Length > 0)
        {
            return new BasesRun { Faults = reading.Faults };
        }

        Roster roster = PartOf(reading.Roster, job.Shard);
        RowTally spells = RosterReader.SpellsOf(roster);
        Dictionary<PersonRow, ContributionBase> persons = new(ReferenceEqualityComparer.Instance);
        List<ContributionBase> employers = [];
        foreach (EmployerBases bases in RosterBases.Determine(job.Rules, job.Question, roster))
        {
            job.Cancellation.ThrowIfCancellationRequested();
            BasesResult result = ((BaseOutcome.Computed)bases.Outcome).Result;
            employers.AddRange(result.Employer is null ? [] : [result.Employer]);
            for (int index = 0; index < bases.Persons.Length; index++)
            {
                persons.Add(bases.Persons[index], result.Persons[index]);
            }
        }

        Write(Text(files.Persons, job), BasesColumns.OfPersons, roster.Persons.Select(row => Line(row, persons[row])));
        Write(Text(files.Employers, job), BasesColumns.OfEmployers, employers.Select(Line));
        using (StreamWriter text = Text(files.Rejects, job))
        {
            RejectsCsv.Write(text, roster.Rejected, job.Chinese);
        }

        return new BasesRun
        {
            Notes =
            [
                .. reading.Notes,
                .. RosterReader.NotesOf(spells, reading.PersonSheet),
                .. RosterReader.NotesOf(RosterReader.DashesOf(roster), reading.PersonSheet),
                .. RosterReader.UnplacedNotes(
                    reading.UnplacedRows.Where(row => job.Shard.Has(row.EmployerId ?? row.Facts.Id)),
                    reading.PersonSheet
                ),
            ],
            Findings = rules.Findings,
            FirstRejected = [.. roster.Rejected.Take(Told)],
            Tally = new BasesTally
            {
                RowsIn = job.Shard.IsWhole
                    ? reading.RowsIn
                    : roster.Employers.Length
                        + roster.Persons.Length
                        + roster.Rejected.Length
                        + reading.NoRows
                        + (int)spells.Count,
                Employers = roster.Employers.Length,
                PersonsByStatus =
                [
                    .. Enum.GetValues<DeterminationStatus>()
                        .Select(status => persons.Values.LongCount(person => person.Status == status)),
                ],
                Rejected = roster.Rejected.Length,
                NoRows = reading.NoRows + spells.Count,
                HasUnplaced = roster.Unplaced > 0,
            },
        };
    }

    private static Roster PartOf(Roster roster, Shard shard) =>
        shard.IsWhole
            ? roster
            : new Roster
            {
                Employers = [.. roster.Employers.Where(row => shard.Has(row.Facts.Id))],
                Persons = [.. roster.Persons.Where(row => shard.Has(row.EmployerId ?? row.Facts.Id))],
                Rejected = [.. roster.Rejected.Where(shard.Has)],
                Unplaced = roster.Unplaced,
            };

    private static IEnumerable<string?> Line(PersonRow row, ContributionBase decided) =>
        [row.Facts.Id, row.EmployerId, .. BasesColumns.After(decided)];

    private static IEnumerable<string?> Line(ContributionBase decided) => [decided.Id, .. BasesColumns.After(decided)];

    private static void Write(StreamWriter text, string[] header, IEnumerable<IEnumerable<string?>> rows)
    {
        using (text)
        {
            CsvLines.Write(text, header, rows);
        }
    }

    private static StreamWriter Text(Stream stream, BasesJob job) =>
        new(stream, new UTF8Encoding(job.IsMarked), leaveOpen: true);
}
