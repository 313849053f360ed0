namespace Contribution.Rules.Bench.Rosters;

/// <summary>An employer of a roster, before it becomes a line of a file or an object; money in fen, null is unknown.</summary>
internal readonly record struct RosterEmployer
{
    public required int Place { get; init; }
    public required EmployerKind Kind { get; init; }
    public long? TotalWages { get; init; }
    public bool MaterialsIncomplete { get; init; }
    public long? PreviousYearBase { get; init; }
    public long? DeterminedBase { get; init; }
    public Restructuring Restructuring { get; init; }
    public long? ProvisionalBase { get; init; }
    public int? ProvisionalMonths { get; init; }

    /// <summary>
    /// 20 % are public institutions. The reported total lies from 5 % below to 10 % above the sum of the known wages,
    /// so that own totals and sums both decide; 1 % have none, 1 % lack materials, 3 % were determined before.
    /// </summary>
    public static RosterEmployer Make(int place, long wages, SplitMix64 random)
    {
        bool determined = random.Chance(300);
        bool provisional = random.Chance(200);
        return new RosterEmployer
        {
            Place = place,
            Kind = random.Chance(2_000) ? EmployerKind.PublicInstitution : EmployerKind.Enterprise,
            TotalWages = random.Chance(100) ? null : wages * (950 + random.Below(151)) / 1_000,
            MaterialsIncomplete = random.Chance(100),
            PreviousYearBase = random.Chance(9_800) ? wages * 9 / 10 : null,
            DeterminedBase = determined ? wages * (900 + random.Below(201)) / 1_000 : null,
            Restructuring = determined && random.Chance(3_000) ? Restructuring.Merger : Restructuring.None,
            ProvisionalBase = provisional ? wages * 95 / 100 : null,
            ProvisionalMonths = provisional ? (int)random.Below(12) + 1 : null,
        };
    }
}
