using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>Determines the bases of a whole roster, one employer after another.</summary>
public static class RosterBases
{
    /// <summary>
    /// The bases by employer, in the order of the list of employers, and last those of the persons without one.
    /// Where a row of an employer's persons was rejected, its totals are not known, and a base that rests on them is
    /// undetermined; so it is of every employer where an employee has none.
    /// </summary>
    /// <param name="rules">The rule sets.</param>
    /// <param name="question">The question.</param>
    /// <param name="roster">The rows; each person's employer is on the list of employers.</param>
    /// <param name="cancellation">Stops it between two employers.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<EmployerBases> Determine(
        IContributionRules rules,
        RosterQuestion question,
        Roster roster,
        CancellationToken cancellation = default
    ) => Determine(rules, question, roster, new JobWatch(null, cancellation));

    internal static IEnumerable<EmployerBases> Determine(
        IContributionRules rules,
        RosterQuestion question,
        Roster roster,
        JobWatch? watch
    )
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(roster);
        Func<EmployerGroup, EmployerBases> determine = ByEmployer(rules, question);
        foreach (EmployerGroup group in EmployerGroup.In(roster, watch?.Cancellation ?? default))
        {
            EmployerBases bases = determine(group);
            watch?.Add(group.Persons.Length);
            yield return bases;
        }
    }

    /// <summary>The bases of one employer.</summary>
    internal static EmployerBases Determine(IContributionRules rules, RosterQuestion question, EmployerGroup group) =>
        ByEmployer(rules, question)(group);

    /// <summary>The request of one employer.</summary>
    internal static BasesRequest Ask(RosterQuestion question, EmployerGroup group) =>
        question.ToRequest(group.Employer?.Facts, [.. group.Persons.Select(row => row.Facts)], group.Unread);

    /// <summary>A question whose rule set is found once, to determine the bases of one employer after another.</summary>
    internal static Func<EmployerGroup, EmployerBases> ByEmployer(IContributionRules rules, RosterQuestion question)
    {
        UncertainHeadcount headcount = new(question.FindRuleSet(rules));
        return group =>
        {
            BasesRequest request = Ask(question, group);
            return new EmployerBases
            {
                Employer = group.Employer,
                Persons = group.Persons,
                Rejected = group.Rejected,
                Unread = group.Unread,
                Outcome = headcount.Settle(rules.ComputeBases(request), request),
            };
        };
    }
}
