namespace Contribution.Rules.Bench.ByHand;

/// <summary>A decision of the hand-written loop: the rule's name, its article, the status.</summary>
internal sealed record HandRule(string Id, string Article, DeterminationStatus Status)
{
    private const string NewHires = "劳办发〔1997〕116号 新招职工";

    public static readonly HandRule NotInsured = new("not-insured", "四.4", DeterminationStatus.NotInsured);
    public static readonly HandRule InYearFreeze = new("in-year-freeze", "四.2", DeterminationStatus.Unchanged);
    public static readonly HandRule CrossYear = new("cross-year-refusal", "四.2", DeterminationStatus.Unchanged);
    public static readonly HandRule OwnWage = new("own-wage", "二(二)", DeterminationStatus.Determined);
    public static readonly HandRule Floor = new("floor", "二(二)", DeterminationStatus.Determined);
    public static readonly HandRule Ceiling = new("ceiling", "二(二)", DeterminationStatus.Determined);
    public static readonly HandRule NewHire = new("new-hire", NewHires, DeterminationStatus.Determined);
    public static readonly HandRule NewHireFloor = new("new-hire-floor", NewHires, DeterminationStatus.Determined);
    public static readonly HandRule NewHireCeiling = new("new-hire-ceiling", NewHires, DeterminationStatus.Determined);
    public static readonly HandRule CarryOver = new("carry-over", "四.3", DeterminationStatus.Provisional);

    public static readonly HandRule Freeze = new("freeze", "四.1", DeterminationStatus.Unchanged);
    public static readonly HandRule OwnTotal = new("own-total", "二(一)", DeterminationStatus.Determined);
    public static readonly HandRule Sum = new("sum", "二(一)", DeterminationStatus.Determined);
    public static readonly HandRule SumWithExempt = new(
        "sum-with-exempt",
        "二(一)、四.4",
        DeterminationStatus.Determined
    );
    public static readonly HandRule OrganSum = new("organ-sum", "二(一)", DeterminationStatus.Determined);
    public static readonly HandRule OrganSumWithExempt = new(
        "organ-sum-with-exempt",
        "二(一)、四.4",
        DeterminationStatus.Determined
    );
}
