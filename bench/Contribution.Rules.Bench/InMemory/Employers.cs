using Contribution.Rules.Bench.ByHand;
using Contribution.Rules.Bench.Rosters;

namespace Contribution.Rules.Bench.InMemory;

/// <summary>Employers with their persons, the loops over them, and room for what is decided.</summary>
internal sealed class Employers
{
    private readonly DaqingInDecimal _decimals = new(Roster.ReferenceWage);
    private readonly DaqingInFen _fen = new(136_670, 683_350);
    private readonly IBatch _batch = ContributionRules.Default.NewBatch(
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
        Columns = Filled(Requests);
        FromColumns = new CompactDecision[Requests.Sum(request => request.Persons.Length)];
        OfEmployersBatched = new Decision[Requests.Length];
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

    public Decision[] OfEmployersBatched { get; }

    public FactColumns Columns { get; }

    public CompactDecision[] FromColumns { get; }

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

    /// <summary>The library's batch over the columns of all persons.</summary>
    public void DecideColumns() => _batch.Decide(Roster.ReferenceWage, Columns, FromColumns.Length, FromColumns);

    /// <summary>The rule and the base that the columns gave a person.</summary>
    public Decision FromColumn(int person) => _batch.Expand(FromColumns[person]);

    private static FactColumns Filled(BasesRequest[] requests)
    {
        FactColumns columns = FactColumns.ForPersons(requests.Sum(request => request.Persons.Length));
        int row = 0;
        foreach (BasesRequest request in requests)
        {
            foreach (PersonFacts person in request.Persons)
            {
                Fill(columns, row++, request.Employer!, person);
            }
        }

        return columns;
    }

    private static void Fill(FactColumns columns, int row, EmployerFacts employer, PersonFacts person)
    {
        Set("employer.kind", (long)employer.Kind);
        Set("person.category", (long)person.Category);
        Set("person.correction", (long)person.Correction);
        Set("person.wageUndeterminable", person.WageUndeterminable ? 1 : 0);
        Set("person.hardship", person.Hardship ? 1 : 0);
        Set("person.exemptionProof", person.ExemptionProof ? 1 : 0);
        Money("person.priorYearMonthlyWage", person.PriorYearMonthlyWage);
        Money("person.firstMonthWage", person.FirstMonthWage);
        Money("person.lastMonthBasicWage", person.LastMonthBasicWage);
        Money("person.previousYearBase", person.PreviousYearBase);
        Money("person.determinedBase", person.DeterminedBase);

        void Set(string fact, long value) => columns.Values(columns.IndexOf(fact))[row] = value;

        void Money(string fact, decimal? yuan)
        {
            if (yuan is decimal known)
            {
                Set(fact, Fen.FromYuan(known));
                columns.Known(columns.IndexOf(fact))[row / 64] |= 1UL << row;
            }
        }
    }
}
