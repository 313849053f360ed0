namespace Contribution.Rules.Bench.Rosters;

/// <summary>A roster as the library takes it in memory: one request an employer.</summary>
internal static class RosterRequests
{
    /// <summary>All employers with their persons.</summary>
    public static BasesRequest[] Of(Roster roster) =>
        [.. Enumerable.Range(0, roster.Employers).Select(employer => Of(roster, employer))];

    /// <summary>One employer with its persons.</summary>
    public static BasesRequest Of(Roster roster, int employer)
    {
        (int from, int to) = roster.PersonsOf(employer);
        return new BasesRequest
        {
            Jurisdiction = Roster.Jurisdiction,
            ContributionYear = Roster.Year,
            Insurance = Roster.Insurance,
            ReferenceWages = new ReferenceWages { Province = Roster.ReferenceWage },
            Employer = Facts(roster.Employer(employer)),
            Persons = [.. Enumerable.Range(from, to - from).Select(place => Facts(roster.Person(place)))],
        };
    }

    private static PersonFacts Facts(RosterPerson person) =>
        new()
        {
            Id = RosterIds.OfPerson(person.Place),
            Category = person.Category,
            PriorYearMonthlyWage = Yuan(person.Wage),
            FirstMonthWage = Yuan(person.FirstMonthWage),
            ExemptionProof = person.ExemptionProof,
            WageInEmployerTotal = !person.WageOutsideTotal,
            PreviousYearBase = Yuan(person.PreviousYearBase),
            DeterminedBase = Yuan(person.DeterminedBase),
            Correction = person.Correction,
            ProvisionalBase = Yuan(person.ProvisionalBase),
            ProvisionalMonths = person.ProvisionalMonths,
        };

    private static EmployerFacts Facts(RosterEmployer employer) =>
        new()
        {
            Id = RosterIds.OfEmployer(employer.Place),
            Kind = employer.Kind,
            PriorYearMonthlyTotalWages = Yuan(employer.TotalWages),
            MaterialsComplete = !employer.MaterialsIncomplete,
            PreviousYearBase = Yuan(employer.PreviousYearBase),
            DeterminedBase = Yuan(employer.DeterminedBase),
            Restructuring = employer.Restructuring,
            ProvisionalBase = Yuan(employer.ProvisionalBase),
            ProvisionalMonths = employer.ProvisionalMonths,
        };

    /// <summary>With two decimals, as a parsed number has them; a division would drop trailing zeros.</summary>
    private static decimal? Yuan(long? fen) =>
        fen is long value ? new decimal((int)value, (int)(value >> 32), 0, isNegative: false, scale: 2) : null;
}
