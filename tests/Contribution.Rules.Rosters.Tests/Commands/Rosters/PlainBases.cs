using Contribution.Rules.Rosters.Commands.Rosters.Tables;

namespace Contribution.Rules.Rosters.Tests.Commands.Rosters;

/// <summary>
/// The bases of a roster by <c>ComputeBases</c> for one employer after another, with the whole roster in memory: what the
/// streamed ones are tested against.
/// </summary>
internal static class PlainBases
{
    /// <summary>Runs a job whose question is covered.</summary>
    public static BasesRun Run(BasesJob job, BasesFiles files)
    {
        (PlainRoster? read, BasesRun? unread) = PlainRoster.Read(
            job,
            [(job.Question, job.Question.Check(job.Rules).Checked!)]
        );
        if (read is null)
        {
            return unread!;
        }

        Dictionary<PersonRow, ContributionBase> persons = new(ReferenceEqualityComparer.Instance);
        List<ContributionBase> employers = [];
        foreach (EmployerBases bases in RosterBases.Determine(job.Rules, job.Question, read.Roster))
        {
            BasesResult result = bases.Result!;
            employers.AddRange(result.Employer is null ? [] : [result.Employer]);
            for (int index = 0; index < bases.Persons.Length; index++)
            {
                persons.Add(bases.Persons[index], result.Persons[index]);
            }
        }

        read.Write(
            files,
            read.Roster.Persons.Select(row => Line(row, persons[row])).Prepend(BasesColumns.OfPersons),
            employers.Select(Line).Prepend(BasesColumns.OfEmployers)
        );
        return read.Run([.. persons.Values.Select(decided => decided.Status)]);
    }

    private static IEnumerable<string?> Line(PersonRow row, ContributionBase decided) =>
        [row.Facts.Id, row.EmployerId, .. BasesColumns.After(decided)];

    private static IEnumerable<string?> Line(ContributionBase decided) => [decided.Id, .. BasesColumns.After(decided)];
}
