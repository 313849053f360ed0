namespace Contribution.Rules.Semantics;

/// <summary>The true-up of a base that was paid on provisionally.</summary>
internal static class TrueUp
{
    /// <summary>Whether bases of a status are trued up under a rule set.</summary>
    public static bool AppliesTo(RuleSet set, DeterminationStatus status) =>
        set.TrueUp is not null && status == DeterminationStatus.Determined;

    /// <summary>(base − provisional base) × months, in yuan; null where one of them is not given.</summary>
    /// <param name="yuan">The base.</param>
    /// <param name="provisional">The base that was paid on.</param>
    /// <param name="months">For how many months.</param>
    public static decimal? Adjustment(decimal? yuan, decimal? provisional, int? months) =>
        (yuan - provisional) * months;
}
