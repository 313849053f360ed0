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
    /// <summary>How many rejected rows are kept to be told.</summary>
    public const int Told = 10;

    /// <summary>Runs a job whose question is covered.</summary>
    public static BasesRun Run(BasesJob job, BulkRules rules, BasesFiles files)
    {
        RosterReading reading = RosterReader.Read(job.Persons?.ToFile(), job.Employers?.ToFile(), rules.Set);
        if (reading.Faults.Length > 0)
        {
            return new BasesRun { Faults = reading.Faults };
        }

        Roster roster = PartOf(reading.Roster, job.Shard);
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

        Write(files.Persons, BasesColumns.OfPersons, roster.Persons.Select(row => Line(row, persons[row])));
        Write(files.Employers, BasesColumns.OfEmployers, employers.Select(Line));
        using (StreamWriter text = Text(files.Rejects))
        {
            RejectsCsv.Write(text, roster.Rejected, job.Chinese);
        }

        return new BasesRun
        {
            Notes = reading.Notes,
            Findings = rules.Findings,
            FirstRejected = [.. roster.Rejected.Take(Told)],
            Tally = new BasesTally
            {
                RowsIn = job.Shard.IsWhole
                    ? reading.RowsIn
                    : roster.Employers.Length + roster.Persons.Length + roster.Rejected.Length,
                Employers = roster.Employers.Length,
                PersonsByStatus =
                [
                    .. Enum.GetValues<DeterminationStatus>()
                        .Select(status => persons.Values.LongCount(person => person.Status == status)),
                ],
                Rejected = roster.Rejected.Length,
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
            };

    private static IEnumerable<string?> Line(PersonRow row, ContributionBase decided) =>
        [row.Facts.Id, row.EmployerId, .. BasesColumns.After(decided)];

    private static IEnumerable<string?> Line(ContributionBase decided) => [decided.Id, .. BasesColumns.After(decided)];

    private static void Write(Stream stream, string[] header, IEnumerable<IEnumerable<string?>> rows)
    {
        using StreamWriter text = Text(stream);
        CsvLines.Write(text, header, rows);
    }

    private static StreamWriter Text(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
}
