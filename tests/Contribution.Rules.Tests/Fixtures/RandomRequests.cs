using System.Collections.Immutable;

namespace Contribution.Rules.Tests.Fixtures;

/// <summary>Random valid requests of the two pension circulars; wages and totals land on thresholds often.</summary>
internal static class RandomRequests
{
    public static BasesRequest Daqing(long seed)
    {
        Dice dice = new(seed);
        ReferenceWage? wage = RandomFacts.Wage(dice);
        ImmutableArray<PersonFacts> persons =
        [
            .. Enumerable.Range(1, (int)dice.Below(6)).Select(place => DaqingPerson(dice, "P" + place, wage)),
        ];
        BasesRequest request = new()
        {
            Jurisdiction = dice.Pick("230600", "230600", "230602", "230621"),
            ContributionYear = 2011,
            Insurance = Insurance.Pension,
            ReferenceWages = dice.Pick(
                new ReferenceWages { Province = wage },
                new ReferenceWages { Province = wage, City = ReferenceWage.Monthly(2500m) }
            ),
            Persons = persons,
        };
        return dice.OneIn(8) ? request : request with { Employer = DaqingEmployer(dice, request) };
    }

    public static BasesRequest Liaoning(long seed)
    {
        Dice dice = new(seed);
        ReferenceWage? wage = RandomFacts.Wage(dice);
        EmployerKind? kind = dice.Pick<EmployerKind?>(
            null,
            EmployerKind.Enterprise,
            EmployerKind.Enterprise,
            EmployerKind.GovernmentOrgan,
            EmployerKind.PublicInstitution,
            EmployerKind.SoleProprietor
        );
        return new BasesRequest
        {
            Jurisdiction = dice.Pick("210000", "210200", "211021"),
            ContributionYear = dice.Pick(2006, 2007, 2008, 2009, 2010),
            Insurance = Insurance.Pension,
            ReferenceWages = dice.Pick(
                new ReferenceWages { City = wage },
                new ReferenceWages { City = wage, Province = ReferenceWage.Annual(30000m) }
            ),
            Employer = kind is EmployerKind of ? RandomFacts.Employer(dice, of, dice.Money(50000)) : null,
            Persons =
            [
                .. Enumerable
                    .Range(1, (int)dice.Below(6))
                    .Select(place => RandomFacts.Person(dice, "P" + place, LiaoningCategory(dice, kind), wage)),
            ],
        };
    }

    private static PersonFacts DaqingPerson(Dice dice, string id, ReferenceWage? wage) =>
        RandomFacts.Person(
            dice,
            id,
            dice.Pick(
                PersonCategory.Employee,
                PersonCategory.Employee,
                PersonCategory.Employee,
                PersonCategory.RehiredRetiree,
                PersonCategory.InsuredElsewhere
            ),
            wage
        );

    private static EmployerFacts DaqingEmployer(Dice dice, BasesRequest request)
    {
        EmployerKind kind = dice.Pick(
            EmployerKind.Enterprise,
            EmployerKind.Enterprise,
            EmployerKind.GovernmentOrgan,
            EmployerKind.PublicInstitution,
            EmployerKind.SocialOrganization
        );
        // The total that the sum of bases and exempt wages is held against, a fen to either side of it.
        decimal edge = DaqingByHand.TotalThatEqualsTheSum(request) ?? dice.Money(50000);
        return RandomFacts.Employer(dice, kind, dice.OneIn(3) ? dice.Money(50000) : dice.Near(edge));
    }

    private static PersonCategory LiaoningCategory(Dice dice, EmployerKind? kind) =>
        kind switch
        {
            null => dice.Pick(
                PersonCategory.FlexibleWorker,
                PersonCategory.BusinessOwner,
                PersonCategory.BusinessEmployee
            ),
            EmployerKind.SoleProprietor => dice.Pick(PersonCategory.BusinessOwner, PersonCategory.BusinessEmployee),
            _ => PersonCategory.Employee,
        };
}
