using Contribution.Rules.Rosters.Determining;

namespace Contribution.Rules.Rosters.Redetermining;

/// <summary>
/// Determines bases again after a late publication (辽宁 2022: announced on 16 August, in force from 1 January), and says
/// the true-up, month by month.
/// </summary>
internal static class Redetermination
{
    /// <summary>Determines a roster again, employer by employer in its order.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question of a redetermination: the bases to determine again, and those to compare with.</param>
    /// <param name="roster">The employers and persons; the determined or provisional base is the base that stood.</param>
    /// <param name="watch">Takes the progress, and stops it between two employers; null is neither.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<RedeterminedEmployer> Determine(
        IContributionRules rules,
        RedeterminationQuestion question,
        Roster roster,
        JobWatch? watch = null
    )
    {
        Roster reopened = Reopened(roster, question);
        IEnumerable<EmployerBases> now = RosterBases.Determine(rules, question.Now, reopened, watch);
        // Both come in the roster's order, so that they are of the same employer.
        IEnumerable<EmployerBases?> then = question.Then is RosterQuestion asked
            ? RosterBases.Determine(rules, asked, roster, watch?.Silent)
            : Enumerable.Repeat<EmployerBases?>(null, roster.Employers.Length + 1);
        EmployerRedetermination employer = new(rules, question, new LikelySettled(question.Settled, roster));
        ILookup<string, PersonRow> persons = roster.Persons.ToLookup(person => person.EmployerId ?? "");
        Dictionary<string, EmployerRow> rows = roster.Employers.ToDictionary(row => row.Facts.Id);
        return now.Zip(
            then,
            (now, then) =>
            {
                string id = now.Employer?.Facts.Id ?? "";
                return employer.Compare(rows.GetValueOrDefault(id), [.. persons[id]], now, then);
            }
        );
    }

    /// <summary>The roster without the bases that stood, so that nothing keeps them from being determined anew.</summary>
    private static Roster Reopened(Roster roster, RedeterminationQuestion question) =>
        new()
        {
            Employers =
            [
                .. roster.Employers.Select(row => new EmployerRow
                {
                    Line = row.Line,
                    Facts = Reopened(row.Facts),
                    Other = row.Other,
                }),
            ],
            Persons =
            [
                .. roster.Persons.Select(row =>
                    Settlement.Find(row, question.Settled) is null
                        ? new PersonRow(row) { Facts = Reopened(row.Facts) }
                        : row
                ),
            ],
            Rejected = roster.Rejected,
            Unplaced = roster.Unplaced,
        };

    private static PersonFacts Reopened(PersonFacts person) =>
        person with
        {
            DeterminedBase = null,
            Correction = Correction.None,
            ProvisionalBase = null,
            ProvisionalMonths = null,
        };

    private static EmployerFacts Reopened(EmployerFacts employer) =>
        employer with
        {
            DeterminedBase = null,
            ProvisionalBase = null,
            ProvisionalMonths = null,
        };
}
