namespace Contribution.Rules.Tests.Fixtures;

/// <summary>Random facts of persons and employers; wages land on the thresholds of a reference wage often.</summary>
internal static class RandomFacts
{
    private static readonly decimal[] Shares = [0.60m, 0.70m, 0.80m, 0.90m, 1.00m, 3.00m];

    public static PersonFacts Person(Dice dice, string id, PersonCategory category, ReferenceWage? wage)
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

    public static EmployerFacts Employer(Dice dice, EmployerKind kind, decimal total) =>
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

    public static ReferenceWage? Wage(Dice dice) =>
        dice.Below(8) switch
        {
            0 => null,
            1 => ReferenceWage.Annual(27334m),
            2 => ReferenceWage.Annual(dice.Money(60000) + 0.01m),
            3 => ReferenceWage.Monthly(2277.83m),
            4 => ReferenceWage.Monthly(dice.Below(9) / 100m + 0.01m),
            _ => ReferenceWage.Monthly(dice.Money(5000) + 0.01m),
        };

    public static decimal NearAThreshold(Dice dice, ReferenceWage? wage)
    {
        if (wage is not ReferenceWage known || dice.OneIn(4))
        {
            return dice.OneIn(20) ? 9_999_999_999.99m : dice.Money(9000);
        }

        decimal month = known.IsAnnual ? known.Yuan / 12m : known.Yuan;
        return dice.Near(decimal.Round(dice.Pick(Shares) * month, 2, MidpointRounding.AwayFromZero));
    }
}
