namespace Contribution.Rules.Rosters.Months;

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
                $"起月 {asked.First} 晚于止月 {asked.Last}",
                $"the first month, {asked.First}, is after the last, {asked.Last}"
            )
        : inForce.Contains(asked.First) && inForce.Contains(asked.Last) ? null
        : new Wording(
            $"{asked.First} 至 {asked.Last} 有月份不在 {year} 年规则的适用期 {inForce.First} 至 {inForce.Last} 内，那些月份另有缴费基数",
            $"{asked.First} through {asked.Last} has months outside the period of the rule set for {year}, {inForce.First} through {inForce.Last}; they have a base of their own"
        );
}
