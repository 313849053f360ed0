using System.Collections.Immutable;
using Contribution.Rules.Results;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>Determines the bases of a whole roster, one employer after another.</summary>
public static class RosterBases
{
    private const string NoEmployer = "";

    /// <summary>
    /// The bases by employer, in the order of the list of employers, and last those of the persons without one.
    /// Where a row of an employer's persons was rejected, its totals are not known, and a base that rests on them is
    /// undetermined; so it is of every employer where an employee has none.
    /// </summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="roster">The rows; each person's employer is on the list of employers.</param>
    /// <param name="cancellation">Stops it between two employers.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<EmployerBases> Determine(
        IContributionRules rules,
        RosterQuestion question,
        Roster roster,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(roster);
        ILookup<string, PersonRow> persons = roster.Persons.ToLookup(person => person.EmployerId ?? NoEmployer);
        ILookup<string, RejectedRow> rejected = roster
            .Rejected.Where(row => row.EmployerId is not null)
            .ToLookup(row => row.EmployerId!);
        UncertainHeadcount headcount = new(question.AnsweredBy(rules));
        foreach (EmployerRow employer in roster.Employers)
        {
            cancellation.ThrowIfCancellationRequested();
            EmployerBases bases = Determine(
                rules,
                question,
                employer,
                persons[employer.Facts.Id],
                rejected[employer.Facts.Id],
                roster.Unplaced
            );
            yield return headcount.Is(employer.Facts, bases.Persons.Length, bases.Rejected.Length + roster.Unplaced)
                ? bases with
                {
                    Outcome = UncertainHeadcount.Open(bases.Outcome, employer.Facts),
                }
                : bases;
        }

        if (persons.Contains(NoEmployer))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Determine(rules, question, null, persons[NoEmployer], [], 0);
        }
    }

    private static EmployerBases Determine(
        IContributionRules rules,
        RosterQuestion question,
        EmployerRow? employer,
        IEnumerable<PersonRow> persons,
        IEnumerable<RejectedRow> rejected,
        int unplaced
    )
    {
        ImmutableArray<PersonRow> rows = [.. persons];
        ImmutableArray<RejectedRow> unread = [.. rejected];
        BaseOutcome outcome = rules.ComputeBases(
            question.Of(employer?.Facts, [.. rows.Select(row => row.Facts)], unread.Length + unplaced)
        );
        return new EmployerBases
        {
            Employer = employer,
            Persons = rows,
            Rejected = unread,
            Outcome = outcome,
        };
    }
}
