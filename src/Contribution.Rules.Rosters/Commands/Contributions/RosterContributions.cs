using Contribution.Rules.Contributions.Computing;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Rows;

namespace Contribution.Rules.Rosters.Commands.Contributions;

/// <summary>Computes the contributions of a whole roster, one employer after another.</summary>
internal sealed class RosterContributions
{
    private readonly IContributionRules _rules;
    private readonly ContributionsQuestion _question;
    private readonly ContributionsComputer _computer;
    private readonly PersonMonths _months;
    private readonly Dictionary<Insurance, UncertainHeadcount> _headcounts = [];

    /// <summary>Prepares a question.</summary>
    /// <param name="rules">The rule sets and rates.</param>
    /// <param name="question">The question.</param>
    public RosterContributions(IContributionRules rules, ContributionsQuestion question)
    {
        (_rules, _question) = (rules, question);
        _computer = new ContributionsComputer(rules.Catalogue);
        _months = question.PersonMonths(rules);
    }

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
    ) => EmployerGroup.In(roster, cancellation).Select(new RosterContributions(rules, question).Compute);

    /// <summary>Computes the contributions of one employer.</summary>
    public EmployerDue Compute(EmployerGroup group)
    {
        List<Fault> faults = [];
        EmployerTerms terms = EmployerTerms.Read(group.Employer, _question);
        ContributionsRequest request = _question.ToRequest(
            RosterBases.Ask(_question.Bases, group),
            terms,
            [.. group.Persons.SelectMany(person => _months.ReadInsured(person, faults))]
        );
        faults.InsertRange(0, terms.Faults);
        return new EmployerDue
        {
            Employer = group.Employer,
            Persons = group.Persons,
            Outcome =
                faults.Count > 0
                    ? new Outcome<ContributionsResult>.Invalid(null, [.. faults])
                    : _computer.Compute(request, Bases),
        };
    }

    /// <summary>The bases, that of the employer left open where its headcount is not known.</summary>
    private Outcome<BasesResult> Bases(BasesRequest request)
    {
        if (!_headcounts.TryGetValue(request.Insurance, out UncertainHeadcount? headcount))
        {
            _headcounts.Add(request.Insurance, headcount = new UncertainHeadcount(_rules.Catalogue.Find(request)));
        }

        return headcount.Settle(_rules.ComputeBases(request), request);
    }
}
