namespace Contribution.Rules.Tests.Explaining;

/// <summary>Requests for both pension rule sets, by seed: most facts near where rules part, many of them unknown.</summary>
internal static class GeneratedRequests
{
    private static readonly decimal[] Money =
    [
        0.00m,
        900.50m,
        1366.69m,
        1366.70m,
        1500.00m,
        2277.83m,
        2573.09m,
        2573.10m,
        2859.00m,
        3000.00m,
        6833.49m,
        6833.50m,
        9000.01m,
    ];

    private static readonly ReferenceWage?[] Wages =
    [
        null,
        ReferenceWage.Monthly(2277.83m),
        ReferenceWage.Monthly(2859.00m),
        ReferenceWage.Annual(27334m),
        ReferenceWage.Annual(34306.57m),
    ];

    public static BasesRequest Of(int seed)
    {
        Random random = new(seed);
        bool daqing = random.Next(2) == 0;
        EmployerKind? kind = daqing
            ? Pick(random, EmployerKind.Enterprise, EmployerKind.Enterprise, EmployerKind.SocialOrganization)
            : Pick<EmployerKind?>(
                random,
                null,
                EmployerKind.Enterprise,
                EmployerKind.PublicInstitution,
                EmployerKind.SoleProprietor
            );
        ReferenceWage? wage = Pick(random, Wages);
        return new BasesRequest
        {
            Jurisdiction = daqing ? "230600" : "210200",
            ContributionYear = daqing ? 2011 : 2006 + random.Next(5),
            Insurance = Insurance.Pension,
            ReferenceWages = new ReferenceWages { Province = wage, City = wage },
            Employer = kind is EmployerKind known ? Employer(random, known) : null,
            Persons = [.. Enumerable.Range(1, random.Next(6)).Select(n => Person(random, $"P{n}", daqing, kind))],
        };
    }

    private static EmployerFacts Employer(Random random, EmployerKind kind) =>
        new()
        {
            Id = "E",
            Kind = kind,
            PriorYearMonthlyTotalWages = Maybe(random) * 3,
            LastMonthTotalWages = Maybe(random),
            MaterialsComplete = random.Next(5) > 0,
            PreviousYearBase = Maybe(random),
            DeterminedBase = random.Next(4) == 0 ? Maybe(random) : null,
            Restructuring = Pick(random, Restructuring.None, Restructuring.None, Restructuring.Merger),
            ProvisionalBase = Maybe(random),
            ProvisionalMonths = Pick<int?>(random, null, 5, 12),
        };

    private static PersonFacts Person(Random random, string id, bool daqing, EmployerKind? kind)
    {
        PersonCategory employee = PersonCategory.Employee;
        decimal? determined = random.Next(3) == 0 ? Maybe(random) : null;
        return new PersonFacts
        {
            Id = id,
            Category =
                daqing
                    ? Pick(random, employee, employee, PersonCategory.RehiredRetiree, PersonCategory.InsuredElsewhere)
                : kind is null ? Pick(random, PersonCategory.FlexibleWorker, PersonCategory.BusinessOwner)
                : kind == EmployerKind.SoleProprietor ? PersonCategory.BusinessEmployee
                : employee,
            PriorYearMonthlyWage = Maybe(random),
            WageUndeterminable = random.Next(2) == 0,
            LastMonthBasicWage = Maybe(random),
            DeclaredBase = Maybe(random),
            Hardship = random.Next(4) > 0,
            ExemptionProof = random.Next(2) == 0,
            WageInEmployerTotal = random.Next(2) == 0,
            PreviousYearBase = Maybe(random),
            DeterminedBase = determined,
            Correction = determined is null
                ? Correction.None
                : Pick(random, Correction.None, Correction.InYear, Correction.CrossYear),
            ProvisionalBase = Maybe(random),
            ProvisionalMonths = Pick<int?>(random, null, 5, 12),
            FirstMonthWage = Pick<decimal?>(random, null, null, 900.50m, 3000.00m, 9000.01m),
        };
    }

    private static decimal? Maybe(Random random) => random.Next(4) == 0 ? null : Pick(random, Money);

    private static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}
