using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters.Commands.Redetermine;

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
        Func<EmployerGroup, EmployerBases> now = RosterBases.ByEmployer(rules, question.Now);
        Func<EmployerGroup, EmployerBases>? then = question.Then is RosterQuestion asked
            ? RosterBases.ByEmployer(rules, asked)
            : null;
        EmployerRedetermination employer = new(rules, question, new LikelySettled(question, roster));
        foreach (EmployerGroup listed in EmployerGroup.In(roster, watch?.Cancellation ?? default))
        {
            EmployerBases bases = now(Reopened(listed, question.Settled));
            watch?.Add(listed.Persons.Length);
            yield return employer.Compare(listed, bases, then?.Invoke(listed));
        }
    }

    /// <summary>Judges the dashes of a roster by the facts that its bases are determined by, now and then.</summary>
    public static DashAmountCheck Dashes(IContributionRules rules, RedeterminationQuestion question) =>
        new(
            rules,
            [
                new DashQuestion(question.Now)
                {
                    Person = row => Reopened(row, question.Settled).Facts,
                    Employer = Reopened,
                },
                .. question.Then is RosterQuestion then ? [new DashQuestion(then)] : Array.Empty<DashQuestion>(),
            ]
        );

    /// <summary>An employer without the bases that stood, so that nothing keeps them from being determined anew.</summary>
    private static EmployerGroup Reopened(EmployerGroup listed, SettledPersons settled) =>
        listed.With(
            listed.Employer is EmployerRow row
                ? new EmployerRow
                {
                    Line = row.Line,
                    Facts = Reopened(row.Facts),
                    Other = row.Other,
                }
                : null,
            [.. listed.Persons.Select(person => Reopened(person, settled))]
        );

    private static PersonRow Reopened(PersonRow row, SettledPersons settled) =>
        Settlement.Find(row, settled) is null ? new PersonRow(row) { Facts = Reopened(row.Facts) } : row;

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
