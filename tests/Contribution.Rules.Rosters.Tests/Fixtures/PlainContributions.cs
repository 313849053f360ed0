using System.Collections.Immutable;
using Contribution.Rules.Rosters.Commands.Contributions;
using Contribution.Rules.Rosters.Tests.Commands.Contributions;

namespace Contribution.Rules.Rosters.Tests.Fixtures;

/// <summary>
/// The contributions of a roster by <c>ComputeContributions</c> for one employer after another, with the whole roster in memory:
/// the streamed amounts are compared with them.
/// </summary>
internal static class PlainContributions
{
    private static readonly string[] FindingsOfRates = ["collection-default", "rate-trust", "sum-of-rounded"];

    /// <summary>Runs a job whose question is covered.</summary>
    public static ContributionsRun Run(ContributionsJob job, ImmutableArray<AskedInsurance> asked, BasesFiles files)
    {
        (PlainRoster? read, BasesRun? unread) = PlainRoster.Read(
            job.Roster,
            [.. asked.Select(insurance => (insurance.Question, insurance.Rules))],
            job.Question.PersonMonths(job.Roster.Rules)
        );
        if (read is null)
        {
            return new ContributionsRun { Roster = unread! };
        }

        ILookup<string?, RejectedRow> rejected = read.Roster.Rejected.ToLookup(row => row.EmployerId);
        Dictionary<PersonRow, string?[][]> persons = new(ReferenceEqualityComparer.Instance);
        List<string?[]> employers = [];
        List<DeterminationStatus> statuses = [];
        List<RefusedEmployer> refused = [];
        DueFindings findings = new();
        DueTally tally = new();
        foreach (EmployerDue due in RosterContributions.Compute(job.Roster.Rules, job.Question, read.Roster))
        {
            string? id = due.Employer?.Facts.Id;
            DueLines lines = new(due, id is null ? 0 : rejected[id].Count() + read.Roster.Unplaced, job.Roster.Chinese);
            for (int index = 0; index < due.Persons.Length; index++)
            {
                persons.Add(due.Persons[index], [.. lines.Person(index)]);
            }

            employers.AddRange(lines.Employer());
            statuses.AddRange(Statuses(job.Roster.Rules, asked[0].Question, due));
            tally = tally.With(due.Result?.Total);
            if (due.Result is ContributionsResult result)
            {
                findings.Add([
                    .. result
                        .Insurances.SelectMany(insurance => insurance.Findings)
                        .Where(finding => FindingsOfRates.Contains(finding.Code)),
                ]);
            }
            else
            {
                refused.Add(new RefusedEmployer(id, due.Outcome));
            }
        }

        read.Write(
            files,
            read.Roster.Persons.SelectMany(row => persons[row]).Prepend(ContributionColumns.OfPersons),
            employers.Prepend(ContributionColumns.OfEmployers)
        );
        return new ContributionsRun
        {
            Roster = read.Run(statuses),
            Answered = [.. asked.Select(one => new AnsweredInsurance(one.Insurance, one.Rules.Set, one.Rules.Wage))],
            Findings = findings.All,
            RefusedEmployers = [.. refused],
            Tally = tally,
        };
    }

    /// <summary>The statuses of the persons' bases, which those have too whose employer is refused.</summary>
    private static IEnumerable<DeterminationStatus> Statuses(
        IContributionRules rules,
        RosterQuestion question,
        EmployerDue due
    )
    {
        BasesResult result =
            due.Result?.Insurances[0].Bases
            ?? (
                (Outcome<BasesResult>.Computed)
                    rules.ComputeBases(
                        question.ToRequest(due.Employer?.Facts, [.. due.Persons.Select(row => row.Facts)])
                    )
            ).Result;
        return result.Persons.Select(person => person.Status);
    }
}
