namespace Contribution.Rules.Bench.ByHand;

/// <summary>A decision of the loop in decimals.</summary>
/// <param name="Rule">Null where nothing could be decided.</param>
/// <param name="Status">The rule's, but provisional for an employer whose base rests on a provisional one.</param>
/// <param name="Base">In yuan; 0 where there is none.</param>
internal readonly record struct HandDecision(HandRule? Rule, DeterminationStatus Status, decimal Base)
{
    public static readonly HandDecision Undetermined = new(null, DeterminationStatus.Undetermined, 0m);

    public static HandDecision By(HandRule rule, decimal given) => new(rule, rule.Status, given);
}

/// <summary>A decision of the loop in fen.</summary>
/// <param name="Rule">Null where nothing could be decided.</param>
/// <param name="Status">The rule's, but provisional for an employer whose base rests on a provisional one.</param>
/// <param name="Fen">The base; 0 where there is none.</param>
internal readonly record struct HandDecisionInFen(HandRule? Rule, DeterminationStatus Status, long Fen)
{
    public static readonly HandDecisionInFen Undetermined = new(null, DeterminationStatus.Undetermined, 0);

    public static HandDecisionInFen By(HandRule rule, long given) => new(rule, rule.Status, given);
}
