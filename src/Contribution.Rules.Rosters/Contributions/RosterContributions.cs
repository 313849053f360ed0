using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Months;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Contributions;

/// <summary>Computes the contributions of a whole roster, one employer after another.</summary>
internal static class RosterContributions
{
    /// <summary>
    /// Computes the contributions by employer, in the order of the list of employers, and last for the persons without
    /// one.
    /// </summary>
    /// <param name="rules">The rule sets and rates.</param>
    /// <param name="question">The question.</param>
    /// <param name="roster">The rows; each person's employer is on the list of employers.</param>
    /// <param name="cancellation">Stops it between two employers.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<EmployerDue> Compute(
        IContributionRules rules,
        ContributionsQuestion question,
        Roster roster,
        CancellationToken cancellation = default
    )
    {
        Dictionary<Insurance, UncertainHeadcount> headcounts = [];
        ContributionsComputer computer = new(rules.Catalogue, Bases);
        PersonMonths months = question.PersonMonths(rules);
        foreach (EmployerGroup group in EmployerGroup.In(roster, cancellation))
        {
            yield return Compute(question, months, computer, group);
        }

        // The bases, that of the employer left open where its headcount is not known.
        Outcome<BasesResult> Bases(BasesRequest request)
        {
            if (!headcounts.TryGetValue(request.Insurance, out UncertainHeadcount? headcount))
            {
                headcounts.Add(request.Insurance, headcount = new UncertainHeadcount(rules.Catalogue.Find(request)));
            }

            return headcount.Settle(rules.ComputeBases(request), request);
        }
    }

    private static EmployerDue Compute(
        ContributionsQuestion question,
        PersonMonths months,
        ContributionsComputer computer,
        EmployerGroup group
    )
    {
        List<Fault> faults = [];
        EmployerTerms terms = EmployerTerms.Read(group.Employer, question);
        ContributionsRequest request = question.ToRequest(
            RosterBases.Ask(question.Bases, group),
            terms,
            [.. group.Persons.SelectMany(person => months.ReadInsured(person, faults))]
        );
        faults.InsertRange(0, terms.Faults);
        return new EmployerDue
        {
            Employer = group.Employer,
            Persons = group.Persons,
            Outcome =
                faults.Count > 0
                    ? new Outcome<ContributionsResult>.Invalid(null, [.. faults])
                    : computer.Compute(request),
        };
    }
}
