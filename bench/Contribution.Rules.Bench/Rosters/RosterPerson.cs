namespace Contribution.Rules.Bench.Rosters;

/// <summary>A person of a roster, before it becomes a line of a file or an object; money in fen, null is unknown.</summary>
internal readonly record struct RosterPerson
{
    public required int Place { get; init; }
    public required int Employer { get; init; }
    public required PersonCategory Category { get; init; }
    public long? Wage { get; init; }
    public long? FirstMonthWage { get; init; }
    public bool ExemptionProof { get; init; }
    public bool WageOutsideTotal { get; init; }
    public long? PreviousYearBase { get; init; }
    public long? DeterminedBase { get; init; }
    public Correction Correction { get; init; }
    public long? ProvisionalBase { get; init; }
    public int? ProvisionalMonths { get; init; }

    /// <summary>
    /// 1 % of the wages are unknown, a quarter of these are new hires'; 2 % are exempt, nine of ten with proof; 5 %
    /// were determined before; 3 % paid on a provisional base.
    /// </summary>
    public static RosterPerson Make(int place, int employer, SplitMix64 random)
    {
        bool unknown = random.Chance(100);
        bool exempt = random.Chance(200);
        bool determined = random.Chance(500);
        bool provisional = random.Chance(300);
        return new RosterPerson
        {
            Place = place,
            Employer = employer,
            Category =
                !exempt ? PersonCategory.Employee
                : random.Chance(5_000) ? PersonCategory.RehiredRetiree
                : PersonCategory.InsuredElsewhere,
            Wage = unknown ? null : RosterWage.Make(ref random),
            FirstMonthWage = unknown && random.Chance(2_500) ? RosterWage.Make(ref random) : null,
            ExemptionProof = exempt && random.Chance(9_000),
            WageOutsideTotal = exempt && random.Chance(1_000),
            PreviousYearBase = random.Chance(9_800) ? RosterWage.Between(ref random, 130_000, 600_000) : null,
            DeterminedBase = determined ? RosterWage.Between(ref random, 130_000, 600_000) : null,
            Correction =
                !determined || random.Chance(6_000) ? Correction.None
                : random.Chance(6_000) ? Correction.InYear
                : Correction.CrossYear,
            ProvisionalBase = provisional ? RosterWage.Between(ref random, 130_000, 600_000) : null,
            ProvisionalMonths = provisional ? (int)random.Below(12) + 1 : null,
        };
    }
}
