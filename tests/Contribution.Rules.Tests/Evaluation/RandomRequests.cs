using System.Collections.Immutable;
using Contribution.Rules.Facts;

namespace Contribution.Rules.Tests.Evaluation;

/// <summary>Random valid requests of the two pension circulars; wages and totals land on thresholds often.</summary>
internal static class RandomRequests
{
    private static readonly decimal[] Shares = [0.60m, 0.70m, 0.80m, 0.90m, 1.00m, 3.00m];

    public static BasesRequest Daqing(long seed)
    {
        Dice dice = new(seed);
        ReferenceWage? wage = Wage(dice);
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
        ReferenceWage? wage = Wage(dice);
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
            Employer = kind is EmployerKind of ? Employer(dice, of, dice.Money(50000)) : null,
            Persons =
            [
                .. Enumerable
                    .Range(1, (int)dice.Below(6))
                    .Select(place => Person(dice, "P" + place, LiaoningCategory(dice, kind), wage)),
            ],
        };
    }

    private static PersonFacts DaqingPerson(Dice dice, string id, ReferenceWage? wage) =>
        Person(
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
        return Employer(dice, kind, dice.OneIn(3) ? dice.Money(50000) : dice.Near(edge));
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

    private static PersonFacts Person(Dice dice, string id, PersonCategory category, ReferenceWage? wage)
    {
        bool determined = dice.OneIn(4);
        return new PersonFacts
        {
            Id = id,
            Category = category,
            PriorYearMonthlyWage = dice.OrUnknown(NearAThreshold(dice, wage), 5),
            WageUndeterminable = dice.OneIn(3),
            FirstMonthWage = dice.OrUnknown(dice.Money(9000), 2),
            LastMonthBasicWage = dice.OrUnknown(dice.Money(9000), 5),
            LastMonthTotalWage = dice.OrUnknown(dice.Money(9000), 2),
            DeclaredBase = dice.OrUnknown(NearAThreshold(dice, wage), 4),
            Hardship = dice.OneIn(2),
            ExemptionProof = dice.OneIn(2),
            WageInEmployerTotal = dice.OneIn(2),
            PreviousYearBase = dice.OrUnknown(dice.Money(9000), 3),
            DeterminedBase = determined ? dice.Money(9000) : null,
            Correction = determined ? dice.Pick(Correction.None, Correction.InYear, Correction.CrossYear) : default,
            ProvisionalBase = dice.OrUnknown(NearAThreshold(dice, wage), 2),
            ProvisionalMonths = dice.OrUnknown((int)dice.Below(12) + 1, 3),
        };
    }

    private static EmployerFacts Employer(Dice dice, EmployerKind kind, decimal total) =>
        new()
        {
            Id = "E1",
            Kind = kind,
            PriorYearMonthlyTotalWages = dice.OrUnknown(total, 6),
            LastMonthTotalWages = dice.OrUnknown(dice.Money(50000), 4),
            MaterialsComplete = !dice.OneIn(6),
            PreviousYearBase = dice.OrUnknown(dice.Money(50000), 3),
            DeterminedBase = dice.OneIn(3) ? dice.Near(total) : null,
            Restructuring = dice.Pick(
                Restructuring.None,
                Restructuring.None,
                Restructuring.BatchTransfer,
                Restructuring.Separation,
                Restructuring.Merger
            ),
            ProvisionalBase = dice.OrUnknown(dice.Near(total), 2),
            ProvisionalMonths = dice.OrUnknown((int)dice.Below(12) + 1, 3),
        };

    private static ReferenceWage? Wage(Dice dice) =>
        dice.Below(8) switch
        {
            0 => null,
            1 => ReferenceWage.Annual(27334m),
            2 => ReferenceWage.Annual(dice.Money(60000) + 0.01m),
            3 => ReferenceWage.Monthly(2277.83m),
            4 => ReferenceWage.Monthly(dice.Below(9) / 100m + 0.01m),
            _ => ReferenceWage.Monthly(dice.Money(5000) + 0.01m),
        };

    private static decimal NearAThreshold(Dice dice, ReferenceWage? wage)
    {
        if (wage is not ReferenceWage known || dice.OneIn(4))
        {
            return dice.OneIn(20) ? 9_999_999_999.99m : dice.Money(9000);
        }

        decimal month = known.IsAnnual ? known.Yuan / 12m : known.Yuan;
        return dice.Near(decimal.Round(dice.Pick(Shares) * month, 2, MidpointRounding.AwayFromZero));
    }
}
