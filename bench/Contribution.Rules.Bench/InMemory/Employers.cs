using Contribution.Rules.Bench.ByHand;
using Contribution.Rules.Bench.Rosters;
using Contribution.Rules.Evaluation;
using Contribution.Rules.Facts;
using Contribution.Rules.RuleSets.Catalogue;

namespace Contribution.Rules.Bench.InMemory;

/// <summary>Employers with their persons, the loops over them, and room for what is decided.</summary>
internal sealed class Employers
{
    private readonly DaqingInDecimal _decimals = new(Roster.ReferenceWage);
    private readonly DaqingInFen _fen = new(136_670, 683_350);
    private readonly Batch _batch = ContributionRules.Default.NewBatch(
        RuleSetCatalogue.Embedded.Find(Roster.Jurisdiction, Roster.Insurance, Roster.Year)!
    );
    private readonly RosterPerson[][] _rawPersons;
    private readonly RosterEmployer[] _rawEmployers;

    public Employers(Roster roster)
    {
        Requests = RosterRequests.Of(roster);
        Decisions = [.. Requests.Select(request => new HandDecision[request.Persons.Length])];
        DecisionsInFen = [.. Requests.Select(request => new HandDecisionInFen[request.Persons.Length])];
        Batched = [.. Requests.Select(request => new Decision[request.Persons.Length])];
        OfEmployersBatched = new EmployerDecision[Requests.Length];
        OfEmployers = new HandDecision[Requests.Length];
        OfEmployersInFen = new HandDecisionInFen[Requests.Length];
        _rawEmployers = [.. Enumerable.Range(0, roster.Employers).Select(roster.Employer)];
        _rawPersons =
        [
            .. Enumerable
                .Range(0, roster.Employers)
                .Select(employer =>
                {
                    (int from, int to) = roster.PersonsOf(employer);
                    return Enumerable.Range(from, to - from).Select(roster.Person).ToArray();
                }),
        ];
    }

    public BasesRequest[] Requests { get; }

    public HandDecision[][] Decisions { get; }

    public HandDecision[] OfEmployers { get; }

    public HandDecisionInFen[][] DecisionsInFen { get; }

    public HandDecisionInFen[] OfEmployersInFen { get; }

    public Decision[][] Batched { get; }

    public EmployerDecision[] OfEmployersBatched { get; }

    /// <summary>The loop in decimals over all employers.</summary>
    public void DecideInDecimal()
    {
        for (int place = 0; place < Requests.Length; place++)
        {
            BasesRequest request = Requests[place];
            OfEmployers[place] = _decimals.Decide(request.Employer!, request.Persons.AsSpan(), Decisions[place]);
        }
    }

    /// <summary>The loop in fen over all employers.</summary>
    public void DecideInFen()
    {
        for (int place = 0; place < Requests.Length; place++)
        {
            OfEmployersInFen[place] = _fen.Decide(_rawEmployers[place], _rawPersons[place], DecisionsInFen[place]);
        }
    }

    /// <summary>The library's batch over all employers.</summary>
    public void DecideInBatch()
    {
        for (int place = 0; place < Requests.Length; place++)
        {
            BasesRequest request = Requests[place];
            OfEmployersBatched[place] = _batch.Decide(
                request.Employer,
                Roster.ReferenceWage,
                request.Persons.AsSpan(),
                Batched[place]
            );
        }
    }
}
