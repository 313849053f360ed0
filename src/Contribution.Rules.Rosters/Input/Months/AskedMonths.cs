namespace Contribution.Rules.Rosters.Input.Months;

/// <summary>The months that a question asks for.</summary>
internal static class AskedMonths
{
    /// <summary>Why months cannot be asked for: other months than those of the rule set have a base of their own.</summary>
    /// <param name="asked">The months.</param>
    /// <param name="inForce">The months in which the rule set is in force, at most twelve.</param>
    /// <param name="year">The rule set's contribution year.</param>
    /// <returns>The reason; null where there is none.</returns>
    public static Wording? FindFault(MonthSpan asked, MonthSpan inForce, int year) =>
        asked.Count < 1
            ? new Wording(
                $"起月 {asked.From} 晚于止月 {asked.Through}",
                $"the first month, {asked.From}, is after the last, {asked.Through}"
            )
        : inForce.Contains(asked.From) && inForce.Contains(asked.Through) ? null
        : new Wording(
            $"{asked.From} 至 {asked.Through} 有月份不在 {year} 年规则的适用期 {inForce.From} 至 {inForce.Through} 内，那些月份另有缴费基数",
            $"{asked.From} through {asked.Through} has months outside the period of the rule set for {year}, {inForce.From} through {inForce.Through}; they have a base of their own"
        );
}
